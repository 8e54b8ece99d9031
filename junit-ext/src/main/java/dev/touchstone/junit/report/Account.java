package dev.touchstone.junit.report;

import dev.touchstone.junit.results.AnswersRecord;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.FamilyRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a whole build came to, spent and risked.
 *
 * @param outcomes how many verdicts of each kind
 * @param calls made
 * @param bill what they took
 * @param time from the first start to the last end, in words
 * @param family among which the false reds of the build are divided, fixed before its first call
 * @param spent the α of every finding that rests on chance
 * @param answers where they came from, as far as they can be recorded
 */
record Account(
        Map<String, Long> outcomes,
        int calls,
        Bill bill,
        String time,
        Optional<FamilyRecord> family,
        List<Double> spent,
        AnswersRecord answers) {

    static Account of(BuildRecord build) {
        Map<String, Long> outcomes = new TreeMap<>();
        int calls = 0;
        List<Double> spent = new ArrayList<>();
        for (VerdictRecord verdict : build.verdicts()) {
            outcomes.merge(verdict.outcome(), 1L, Long::sum);
            calls += verdict.calls().used();
            for (FindingRecord finding : verdict.findings()) {
                Double alpha = finding.alpha();
                if (alpha != null) {
                    spent.add(alpha);
                }
            }
        }
        return new Account(
                outcomes,
                calls,
                Bill.of(build.verdicts()),
                Elapsed.of(build.verdicts()),
                build.family(),
                spent,
                build.answers());
    }

    private double alphaSpent() {
        return Math.min(1, spent.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** What was planned, or what was spent where verdicts took part that nobody had counted. */
    private double falseRed() {
        double rounding = 1 + 1e-9;
        double planned = family.map(FamilyRecord::alpha).orElse(0.0);
        return alphaSpent() <= planned * rounding ? planned : alphaSpent();
    }

    String line() {
        String counted = outcomes.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return "TOUCHSTONE " + counted + " · " + Figures.count(calls, "call") + bill.words()
                + recordings()
                + " · " + time
                + (spent.isEmpty() ? "" : share() + falseReds());
    }

    /** Nothing where no answer can be recorded. */
    private String recordings() {
        String words = Stream.of(
                        part(answers.served(), "from recordings"),
                        part(answers.recorded(), "recorded"),
                        part(answers.missed(), "missing"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " · " + words;
    }

    private static Optional<String> part(long count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(Figures.grouped(count, "answer") + " " + what);
    }

    /** For machines: none of them where answers came from recordings may authorise a rollout. */
    Optional<Map<String, Object>> sources() {
        return recordings().isEmpty() && answers.live() == 0
                ? Optional.empty()
                : Optional.of(Map.of(
                        "served", answers.served(),
                        "missed", answers.missed(),
                        "live", answers.live(),
                        "recorded", answers.recorded()));
    }

    private String share() {
        return " · α " + Figures.risk(alphaSpent())
                + family.map(planned -> " of " + Figures.risk(planned.alpha())).orElse("")
                + " spent by " + spent.size()
                + family.map(planned -> " of " + Figures.count(planned.verdicts(), "verdict"))
                        .orElse(spent.size() == 1 ? " verdict" : " verdicts");
    }

    private String falseReds() {
        return " · an acceptable set of versions ends red by chance with probability at most "
                + Figures.risk(falseRed());
    }

    /** For machines: what was planned, what of it was spent, and what that guarantees. */
    Map<String, Object> numbers() {
        Map<String, Object> numbers = new LinkedHashMap<>();
        family.ifPresent(planned -> {
            numbers.put("alpha", planned.alpha());
            numbers.put("verdicts", planned.verdicts());
        });
        numbers.put("reported", spent.size());
        numbers.put("spent", alphaSpent());
        numbers.put("falseRed", falseRed());
        return numbers;
    }
}
