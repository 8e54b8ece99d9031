package dev.touchstone.junit.results;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One verdict, or the error in its place.
 *
 * @param role {@code baseline} or {@code candidate}
 * @param outcome {@code PASS}, {@code FAIL}, {@code INCONCLUSIVE}, {@code ERROR} or {@code REFERENCE}
 * @param baseline the version compared with, if any
 * @param error why there is no verdict
 * @param command that shows the worst case of a verdict that is not green
 */
public record VerdictRecord(
        String test,
        VersionRecord version,
        String role,
        @Nullable VersionRecord baseline,
        String outcome,
        List<FindingRecord> findings,
        GoldenRecord golden,
        CallsRecord calls,
        long seed,
        String startedAt,
        String finishedAt,
        @Nullable String error,
        @Nullable String command) {

    /** Of what needs no look at one case. */
    public VerdictRecord(
            String test,
            VersionRecord version,
            String role,
            @Nullable VersionRecord baseline,
            String outcome,
            List<FindingRecord> findings,
            GoldenRecord golden,
            CallsRecord calls,
            long seed,
            String startedAt,
            String finishedAt,
            @Nullable String error) {
        this(test, version, role, baseline, outcome, findings, golden, calls, seed, startedAt, finishedAt, error, null);
    }

    /** The same with the command that shows its worst case. */
    public VerdictRecord seenBy(Optional<String> shows) {
        return with(findings, shows.orElse(null));
    }

    /** The same without what only pictures need. */
    public VerdictRecord withoutPaths() {
        return with(findings.stream().map(FindingRecord::withoutPaths).toList(), command);
    }

    private VerdictRecord with(List<FindingRecord> others, @Nullable String shows) {
        return new VerdictRecord(
                test,
                version,
                role,
                baseline,
                outcome,
                others,
                golden,
                calls,
                seed,
                startedAt,
                finishedAt,
                error,
                shows);
    }
}
