package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.stream.Collectors;

/** One verdict in one line: outcome, who, the numbers with their intervals, what it cost. */
final class VerdictLine {

    private static final int LONGEST = 300;

    private VerdictLine() {}

    static String of(VerdictRecord verdict) {
        return String.join(
                " · ",
                verdict.outcome() + " " + shortName(verdict.test()),
                version(verdict),
                numbers(verdict),
                cost(verdict));
    }

    static String shortName(String test) {
        int hash = test.indexOf('#');
        String type = test.substring(test.lastIndexOf('.', hash) + 1, hash);
        return Untrusted.line(type.replace('$', '.') + "." + test.substring(hash + 1), LONGEST);
    }

    static String version(VerdictRecord verdict) {
        return Untrusted.line(verdict.version().name(), LONGEST)
                + (verdict.role().equals("baseline") ? " (baseline)" : "");
    }

    static String numbers(VerdictRecord verdict) {
        if (verdict.error() != null) {
            return Untrusted.line(verdict.error(), LONGEST);
        }
        return verdict.findings().isEmpty()
                ? "reference for the comparison of the others"
                : verdict.findings().stream().map(VerdictLine::finding).collect(Collectors.joining("; "));
    }

    static String finding(FindingRecord finding) {
        return switch (finding.kind()) {
            case "passRate", "latency" -> finding.requirement() + ": " + share(finding);
            case "score" -> finding.requirement() + ": " + mean(finding);
            case "drift", FindingRecord.SINCE_RECORD -> finding.requirement() + ": " + distance(finding);
            case "noRegression" -> finding.requirement() + ": " + difference(finding);
            case "approved" -> finding.requirement() + ": " + approved(finding);
            default ->
                finding.requirement() + ": " + finding.outcome().toLowerCase(java.util.Locale.ROOT) + ", n = "
                        + Figures.count(
                                finding.n(), finding.kind().equals(FindingRecord.NEW_RECORD) ? "answer" : "case");
        };
    }

    private static String share(FindingRecord finding) {
        return finding.estimate() == null || finding.interval() == null
                ? "unknown, n = 0"
                : Figures.percent(finding.estimate()) + " (" + Figures.interval(finding.interval()) + ", n = "
                        + finding.n() + ")";
    }

    private static String mean(FindingRecord finding) {
        return finding.estimate() == null || finding.interval() == null
                ? "unknown, n = 0"
                : Figures.score(finding.estimate()) + " (" + Figures.scores(finding.interval()) + ", n = " + finding.n()
                        + ")";
    }

    private static String distance(FindingRecord finding) {
        return finding.estimate() == null
                ? "not looked at yet"
                : Figures.percent(finding.estimate()) + " ("
                        + (finding.interval() == null ? "interval unknown" : Figures.interval(finding.interval()))
                        + ", n = " + Figures.count(finding.n(), "answer")
                        + (finding.kind().equals(FindingRecord.SINCE_RECORD) ? " today)" : " of either version)");
    }

    private static String approved(FindingRecord finding) {
        String n = "n = " + Figures.count(finding.n(), "case");
        if (finding.details().containsKey("unapproved")) {
            return "nothing is approved yet, " + n;
        }
        return finding.estimate() == null || finding.interval() == null
                ? finding.outcome().toLowerCase(java.util.Locale.ROOT) + ", " + n
                : Figures.signed(finding.estimate()) + " points (" + Figures.interval(finding.interval()) + ", " + n
                        + ")";
    }

    private static String difference(FindingRecord finding) {
        return finding.estimate() == null || finding.interval() == null
                ? "unknown, n = 0"
                : Figures.signed(finding.estimate()) + " points (" + Figures.interval(finding.interval()) + ", n = "
                        + Figures.count(finding.n(), "pair") + ")";
    }

    static String cost(VerdictRecord verdict) {
        String used = Figures.count(verdict.calls().used(), "call");
        return verdict.calls().fixedPlan() == 0
                ? used
                : used + ", a fixed plan needs " + verdict.calls().fixedPlan();
    }
}
