package dev.touchstone.junit;

import dev.touchstone.assertions.statistics.SampleSummary;
import dev.touchstone.assertions.verdict.ApprovedCase;
import dev.touchstone.assertions.verdict.ApprovedCase.Checks;
import dev.touchstone.assertions.verdict.ApprovedCase.Pair;
import dev.touchstone.junit.approval.Answers;
import dev.touchstone.junit.approval.Check;
import dev.touchstone.junit.approval.Closeness;
import dev.touchstone.junit.approval.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was approved of one case beside what is answered now: only checks that both have looked at are compared. */
record ApprovedComparison(Answers approved, Answers now, List<String> texts) {

    ApprovedCase of(String caseId, List<String> mustHold) {
        return new ApprovedCase(caseId, checks(), distances(), now.missed(mustHold));
    }

    private Optional<Pair<Checks>> checks() {
        Set<String> both = new TreeSet<>(approved.checks().keySet());
        both.retainAll(now.checks().keySet());
        return both.isEmpty() ? Optional.empty() : Optional.of(new Pair<>(checks(approved, both), checks(now, both)));
    }

    private static Checks checks(Answers answers, Set<String> names) {
        double rate = names.stream()
                .mapToDouble(name -> rate(check(answers, name)))
                .average()
                .orElseThrow();
        return new Checks(rate, answers.samples());
    }

    private static double rate(Check check) {
        return check.of() == 0 ? 0 : (double) check.passed() / check.of();
    }

    private Optional<Pair<SampleSummary>> distances() {
        return approved.closeness()
                .filter(spread -> texts.size() > 1)
                .map(spread -> new Pair<>(
                        summary(spread),
                        SampleSummary.of(Closeness.to(approved.exemplars()).distances(texts))));
    }

    private static SampleSummary summary(Spread spread) {
        return new SampleSummary(spread.n(), spread.mean(), spread.sd());
    }

    /** {@code passes 20 of 20 → 14 of 20}, a line per check, and the distances. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        now.checks().keySet().forEach(name -> lines.add(line(name)));
        distances().ifPresent(pair -> lines.add("distance: " + written(pair.approved()) + " → " + written(pair.now())));
        return lines;
    }

    /** Those of checks that held less often. */
    List<String> lost() {
        return now.checks().keySet().stream()
                .filter(name -> approved.checks().containsKey(name))
                .filter(name -> rate(check(now, name)) < rate(check(approved, name)))
                .map(this::line)
                .toList();
    }

    private String line(String name) {
        String before = approved.checks().containsKey(name) ? counts(check(approved, name)) : "not looked at";
        return name + ": " + before + " → " + counts(check(now, name));
    }

    private static Check check(Answers answers, String name) {
        return Objects.requireNonNull(answers.checks().get(name));
    }

    /** Of this case alone: fewer checks held, or answers moved away. */
    boolean isWorse() {
        boolean fewer = checks().filter(
                        pair -> pair.now().passRate() < pair.approved().passRate())
                .isPresent();
        return fewer
                || distances()
                        .filter(pair -> pair.now().mean() > pair.approved().mean())
                        .isPresent();
    }

    private static String counts(Check check) {
        return check.passed() + " of " + check.of();
    }

    private static String written(SampleSummary distances) {
        return String.format(Locale.ROOT, "%.3f (n = %d)", distances.mean(), distances.n());
    }
}
