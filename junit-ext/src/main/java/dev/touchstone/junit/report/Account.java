package dev.touchstone.junit.report;

import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a whole build came to and spent.
 *
 * @param outcomes how many verdicts of each kind
 * @param calls samples asked
 * @param alpha the most false reds of this build, by adding up those of its verdicts (Bonferroni 1936); empty if none rests on chance
 */
record Account(Map<String, Long> outcomes, int calls, OptionalDouble alpha) {

    static Account of(List<VerdictRecord> verdicts) {
        return new Account(
                new TreeMap<>(verdicts.stream()
                        .collect(Collectors.groupingBy(VerdictRecord::outcome, Collectors.counting()))),
                verdicts.stream().mapToInt(verdict -> verdict.calls().used()).sum(),
                alpha(verdicts));
    }

    private static OptionalDouble alpha(List<VerdictRecord> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.findings().stream())
                .map(FindingRecord::alpha)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .reduce((sum, next) -> Math.min(1, sum + next));
    }

    String line() {
        String counted = outcomes.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return "TOUCHSTONE " + counted + " · " + Figures.count(calls, "call") + falseReds();
    }

    private String falseReds() {
        return alpha.isEmpty()
                ? ""
                : " · an acceptable set of versions is failed with probability at most "
                        + Figures.percent(alpha.getAsDouble());
    }
}
