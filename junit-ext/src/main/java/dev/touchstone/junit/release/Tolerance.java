package dev.touchstone.junit.release;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.policy.Stage;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The widest margin a stage lets a test tolerate: what was judged by a wider one is no evidence at this stage.
 *
 * @param most above 0 and below 1
 */
record Tolerance(Policy policy, Stage stage, double most) {

    private static final String COMPARISON = "noRegression";
    private static final int LONGEST = 120;

    /** None where the stage does not say. */
    static List<Objection> objections(List<BuildRecord> runs, Policy policy, Stage stage) {
        if (stage.tolerance().isEmpty()) {
            return List.of();
        }
        Tolerance tolerance = new Tolerance(policy, stage, stage.tolerance().getAsDouble());
        return runs.stream()
                .flatMap(run -> run.verdicts().stream())
                .flatMap(tolerance::objections)
                .distinct()
                .toList();
    }

    private Stream<Objection> objections(VerdictRecord verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.kind().equals(COMPARISON))
                .filter(finding -> margin(finding) > most)
                .map(finding -> new Objection(
                        Objection.Kind.FAIL,
                        tooWide(verdict, finding),
                        Objection.Remedy.NONE,
                        Optional.of(verdict.test()),
                        Optional.of(verdict.version().name())));
    }

    /** Written as the lowest difference that is still tolerated; what is not written tolerates everything. */
    private static double margin(FindingRecord finding) {
        return finding.details().get("limit") instanceof Number lowest ? -lowest.doubleValue() : 1;
    }

    private Explanation tooWide(VerdictRecord verdict, FindingRecord finding) {
        return Explanation.of("GATE " + shown(verdict) + " tolerates more than " + stage.name() + " allows")
                .fact("margin", points(margin(finding)))
                .fact("tolerance", points(most) + " at " + stage.name() + ", " + policy.source())
                .why("a loss as large as the margin may pass, and the policy says how large a loss this stage accepts.")
                .fix("write margin = " + most + " or less in its @NoRegression and run the tests again; what the stage"
                        + " accepts is changed in the policy, before the run.");
    }

    private static String shown(VerdictRecord verdict) {
        String test = verdict.test();
        int hash = Math.max(test.indexOf('#'), 0);
        String type = test.substring(test.lastIndexOf('.', hash) + 1)
                .replace('#', '.')
                .replace('$', '.');
        return Untrusted.line(type, LONGEST) + " · "
                + Untrusted.line(verdict.version().name(), LONGEST);
    }

    private static String points(double margin) {
        return margin + String.format(Locale.ROOT, ", %.1f points", 100 * margin);
    }
}
