package dev.touchstone.junit.report;

import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.Decided;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What fits in a comment on a pull request: the verdicts, the cases that became worst, and the command to look at one.
 *
 * <p>Every part has a bound, so the whole stays below the 65,536 characters such a comment may have; what is left out is counted.
 */
final class Summary {

    static final String FILE = "summary.md";

    static final int MOST_VERDICTS = 40;
    private static final int MOST_FAILURES = 10;

    private static final String FAILURES =
            "\nFailures, the surest first; p is adjusted for all verdicts of the build (Holm):\n\n";

    private Summary() {}

    static String of(BuildRecord build) {
        return "# Touchstone: " + Decided.worst(build.verdicts()) + "\n\n"
                + verdicts(build.verdicts())
                + '\n'
                + Markdown.cell(Account.of(build).line())
                + '\n'
                + WorstFlips.of(build.verdicts()).markdown()
                + failures(FailedFinding.of(build))
                + command(build.verdicts());
    }

    private static String verdicts(List<VerdictRecord> verdicts) {
        return "| verdict | test | version | numbers | cost |\n|---|---|---|---|---|\n"
                + shown(verdicts).stream().map(Summary::row).collect(Collectors.joining())
                + rest(verdicts);
    }

    /** All in their order; if they are too many, those that are not green first. */
    private static List<VerdictRecord> shown(List<VerdictRecord> verdicts) {
        return verdicts.size() <= MOST_VERDICTS
                ? verdicts
                : verdicts.stream()
                        .sorted(Comparator.comparingInt(verdict -> Decided.rank(verdict.outcome())))
                        .limit(MOST_VERDICTS)
                        .toList();
    }

    private static String rest(List<VerdictRecord> verdicts) {
        if (verdicts.size() <= MOST_VERDICTS) {
            return "";
        }
        Map<String, Long> outcomes = new TreeMap<>(verdicts.stream()
                .sorted(Comparator.comparingInt(verdict -> Decided.rank(verdict.outcome())))
                .skip(MOST_VERDICTS)
                .collect(Collectors.groupingBy(VerdictRecord::outcome, Collectors.counting())));
        return "\nNot shown: "
                + outcomes.entrySet().stream()
                        .map(outcome -> outcome.getValue() + " " + Markdown.cell(outcome.getKey()))
                        .collect(Collectors.joining(", "))
                + "; all of them stand in `verdict.json`.\n";
    }

    private static String failures(List<FailedFinding> failed) {
        if (failed.isEmpty()) {
            return "";
        }
        int more = failed.size() - MOST_FAILURES;
        return FAILURES
                + failed.stream()
                        .limit(MOST_FAILURES)
                        .map(finding -> "- " + Markdown.cell(finding.line()) + '\n')
                        .collect(Collectors.joining())
                + (more > 0 ? "- and " + more + " more in `verdict.json`\n" : "");
    }

    private static String command(List<VerdictRecord> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.command() != null)
                .min(Comparator.comparingInt(verdict -> Decided.rank(verdict.outcome())))
                .map(verdict -> "\nTo look at the worst case of " + Markdown.cell(VerdictLine.shortName(verdict.test()))
                        + " · " + Markdown.cell(VerdictLine.version(verdict)) + ":\n\n"
                        + Markdown.code("sh", String.valueOf(verdict.command())))
                .orElse("");
    }

    private static String row(VerdictRecord verdict) {
        return Markdown.row(
                verdict.outcome(),
                VerdictLine.shortName(verdict.test()),
                VerdictLine.version(verdict),
                VerdictLine.numbers(verdict),
                VerdictLine.cost(verdict));
    }
}
