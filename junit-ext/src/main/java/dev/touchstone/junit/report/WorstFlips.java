package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cases that lost most against the baseline.
 *
 * @param worst at most five of them, the largest loss first
 * @param cases how many lost anything
 */
record WorstFlips(List<Flip> worst, int cases) {

    private static final int SHOWN = 5;
    private static final int LONGEST = 120;

    /** One case of one version; how many of how many answers were right. */
    private record Flip(VerdictRecord verdict, String goldenCase, List<?> before, List<?> after) {

        private double loss() {
            return share(before) - share(after);
        }

        private static double share(List<?> count) {
            return number(count, 0) / number(count, 1);
        }

        private static double number(List<?> count, int index) {
            return ((Number) count.get(index)).doubleValue();
        }

        private String row() {
            return Markdown.row(
                    Untrusted.line(goldenCase, LONGEST),
                    VerdictLine.shortName(verdict.test()),
                    VerdictLine.version(verdict),
                    words(before),
                    words(after));
        }

        private static String words(List<?> count) {
            return count.get(0) + " of " + count.get(1);
        }
    }

    static WorstFlips of(List<VerdictRecord> verdicts) {
        List<Flip> dropped = verdicts.stream().flatMap(WorstFlips::dropped).toList();
        return new WorstFlips(
                dropped.stream()
                        .sorted(Comparator.comparingDouble(Flip::loss).reversed())
                        .limit(SHOWN)
                        .toList(),
                dropped.size());
    }

    private static Stream<Flip> dropped(VerdictRecord verdict) {
        return verdict.findings().stream()
                .map(finding -> finding.details().get("dropped"))
                .filter(List.class::isInstance)
                .flatMap(changes -> ((List<?>) changes).stream())
                .map(change -> flip(verdict, (Map<?, ?>) change));
    }

    private static Flip flip(VerdictRecord verdict, Map<?, ?> change) {
        return new Flip(
                verdict, String.valueOf(change.get("case")), count(change, "baseline"), count(change, "candidate"));
    }

    private static List<?> count(Map<?, ?> change, String arm) {
        return (List<?>) Objects.requireNonNull(change.get(arm));
    }

    String markdown() {
        if (worst.isEmpty()) {
            return "";
        }
        return "\nCases with fewer right answers than the baseline's, the largest loss first ("
                + worst.size() + " of " + cases + "):\n\n"
                + "| case | test | version | baseline | candidate |\n|---|---|---|---|---|\n"
                + worst.stream().map(Flip::row).collect(Collectors.joining());
    }
}
