package dev.touchstone.junit.report;

import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;

/** The verdicts as a Markdown table for a pull request or a job summary. */
final class Summary {

    private Summary() {}

    static String of(List<VerdictRecord> verdicts) {
        StringBuilder markdown = new StringBuilder("# Touchstone\n\n");
        markdown.append("| verdict | test | version | numbers | cost |\n|---|---|---|---|---|\n");
        for (VerdictRecord verdict : verdicts) {
            markdown.append(row(verdict));
        }
        markdown.append('\n').append(cell(Account.of(verdicts).line())).append('\n');
        return markdown.toString();
    }

    private static String row(VerdictRecord verdict) {
        return "| " + verdict.outcome()
                + " | " + cell(VerdictLine.shortName(verdict.test()))
                + " | " + cell(verdict.version().name()) + (verdict.role().equals("baseline") ? " (baseline)" : "")
                + " | " + cell(VerdictLine.numbers(verdict))
                + " | " + cell(VerdictLine.cost(verdict)) + " |\n";
    }

    /** Names and errors may hold anything: nothing in them ends a cell or is read as markup. */
    private static String cell(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_\\[\\]|!])", "\\\\$1")
                .replaceAll("[\\r\\n]+", " ");
    }
}
