package dev.touchstone.junit.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One verdict, or the error in its place.
 *
 * @param role {@code baseline} or {@code candidate}
 * @param outcome {@code PASS}, {@code FAIL}, {@code INCONCLUSIVE}, {@code ERROR} or {@code REFERENCE}
 * @param baseline the version compared with, if any
 * @param error why there is no verdict
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
        @Nullable String error) {}
