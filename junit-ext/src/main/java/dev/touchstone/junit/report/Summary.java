package dev.touchstone.junit.report;

import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.VerdictRecord;

/** The verdicts as a Markdown table for a pull request or a job summary. */
final class Summary {

    static final String FILE = "summary.md";

    private static final String FAILURES =
            "\nFailures, the surest first; p is adjusted for all verdicts of the build (Holm):\n\n";

    private Summary() {}

    static String of(BuildRecord build) {
        StringBuilder markdown = new StringBuilder("# Touchstone\n\n");
        markdown.append("| verdict | test | version | numbers | cost |\n|---|---|---|---|---|\n");
        for (VerdictRecord verdict : build.verdicts()) {
            markdown.append(row(verdict));
        }
        markdown.append('\n').append(Markdown.escaped(Account.of(build).line())).append('\n');
        return markdown.append(failures(build)).toString();
    }

    private static String failures(BuildRecord build) {
        StringBuilder markdown = new StringBuilder();
        for (FailedFinding failed : FailedFinding.of(build)) {
            markdown.append(markdown.isEmpty() ? FAILURES : "")
                    .append("- ")
                    .append(Markdown.escaped(failed.line()))
                    .append('\n');
        }
        return markdown.toString();
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
