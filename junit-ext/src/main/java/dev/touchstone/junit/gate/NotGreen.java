package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A verdict that is not green, among however many of the same test and version. */
final class NotGreen implements Check {

    private static final Set<String> GREEN = Set.of("PASS", "REFERENCE");

    @Override
    public Stream<Objection> objections(BuildEvidence build, Attempts attempts) {
        return attempts.all().entrySet().stream().flatMap(entry -> worst(entry.getValue()).stream()
                .map(verdict -> objection(entry.getKey(), verdict, entry.getValue())));
    }

    private static Optional<VerdictRecord> worst(List<VerdictRecord> all) {
        return all.stream()
                .filter(verdict -> !GREEN.contains(verdict.outcome()))
                .findFirst();
    }

    private static Objection objection(ManifestEntry.Key key, VerdictRecord verdict, List<VerdictRecord> all) {
        Explanation told = Explanation.of("GATE " + key.shown() + ": " + verdict.outcome()
                        + (all.size() > 1 ? ", one of " + all.size() + " attempts" : ""))
                .fact("found", found(verdict));
        return Objection.of(kind(verdict), all.size() > 1 ? again(told) : once(told, verdict))
                .about(key);
    }

    private static Objection.Kind kind(VerdictRecord verdict) {
        return switch (verdict.outcome()) {
            case "ERROR" -> Objection.Kind.ERROR;
            case "INCONCLUSIVE" -> Objection.Kind.INCONCLUSIVE;
            default -> Objection.Kind.FAIL;
        };
    }

    private static String found(VerdictRecord verdict) {
        if (verdict.error() != null) {
            return Shown.line(verdict.error());
        }
        return verdict.findings().stream()
                .filter(finding -> !GREEN.contains(finding.outcome()))
                .map(NotGreen::found)
                .collect(Collectors.joining("\n"));
    }

    private static String found(FindingRecord finding) {
        return Shown.line(finding.outcome()) + "  " + Shown.line(finding.requirement()) + ", n = " + finding.n();
    }

    private static Explanation again(Explanation told) {
        return told.why("of a test that is run until it is green a bad version passes far more often than promised.")
                .fix(
                        "drop rerunFailingTestsCount, retries, and a second run of the same test or job; more answers to one"
                                + " verdict are asked for by its requirement.");
    }

    private static Explanation once(Explanation told, VerdictRecord verdict) {
        return switch (kind(verdict)) {
            case ERROR ->
                told.why("where no verdict was reached, nothing is known of the version.")
                        .fix("mend the trouble the test names, and run the build again.");
            case INCONCLUSIVE ->
                told.why("what cannot be told apart from bad is not let through.")
                        .fix("read the test's own message: it says what it takes to decide.");
            case FAIL ->
                told.why("a failed version is not rolled out, though the build was told to go on.")
                        .fix("read the test's own message; drop testFailureIgnore.");
        };
    }
}
