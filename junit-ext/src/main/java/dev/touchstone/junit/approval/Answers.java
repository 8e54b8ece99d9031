package dev.touchstone.junit.approval;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers to one case, as a distribution.
 *
 * @param samples answers there were, at least 1
 * @param distinct different ones among them, by normalised text
 * @param checks how often each check held, by its name
 * @param closeness how far the answers are from the exemplars, each left out of what it is compared with; empty for one sample
 * @param exemplars the up to five most frequent ones, the most frequent first
 */
public record Answers(
        int samples,
        int distinct,
        SortedMap<String, Check> checks,
        Optional<Spread> closeness,
        List<Exemplar> exemplars) {

    private static final Check NEVER = new Check(0, 0);

    /** @throws IllegalArgumentException if the counts contradict each other */
    public Answers {
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
        exemplars = List.copyOf(exemplars);
        Require.that(samples >= 1, "samples = %s; at least 1 is needed", samples);
        requireChecks(samples, checks);
        requireExemplars(samples, distinct, exemplars);
        int n = closeness.map(Spread::n).orElse(samples);
        Require.that(n == samples, "closeness is of n = %s answers, samples = %s", n, samples);
    }

    /** The mean of the pass rates of the checks, 0 to 1; empty if none was looked at. */
    public OptionalDouble passRate() {
        return checks.values().stream()
                .filter(check -> check.of() > 0)
                .mapToDouble(check -> (double) check.passed() / check.of())
                .average();
    }

    /** Those of the named checks that did not hold in every answer in which they had to; one that was never looked at did not. */
    public List<String> missed(List<String> mustHold) {
        return mustHold.stream()
                .filter(name -> !checks.getOrDefault(name, NEVER).heldAlways())
                .toList();
    }

    private static void requireChecks(int samples, Map<String, Check> checks) {
        checks.forEach((name, check) -> Require.that(
                check.of() <= samples, "check %s is of %s samples, but samples = %s", name, check.of(), samples));
    }

    private static void requireExemplars(int samples, int distinct, List<Exemplar> exemplars) {
        int shown = Math.min(distinct, Exemplars.MOST);
        Require.that(
                distinct >= 1 && exemplars.size() == shown,
                "%s exemplars for distinct = %s; %s are expected",
                exemplars.size(),
                distinct,
                Math.max(shown, 1));
        for (int i = 1; i < exemplars.size(); i++) {
            Require.that(
                    exemplars.get(i).count() <= exemplars.get(i - 1).count(),
                    "exemplar %s stands for more samples than the one before it",
                    i + 1);
        }
        requireSum(samples, distinct, exemplars);
    }

    /** Each of those that are not shown stands for at least one sample, and for no more than the last that is. */
    private static void requireSum(int samples, int distinct, List<Exemplar> exemplars) {
        long sum = exemplars.stream().mapToLong(Exemplar::count).sum();
        long others = (long) distinct - exemplars.size();
        long most = others * exemplars.get(exemplars.size() - 1).count();
        Require.that(
                samples - sum >= others && samples - sum <= most,
                "exemplars stand for %s samples and %s more are distinct, but samples = %s",
                sum,
                others,
                samples);
    }
}
