package dev.touchstone.junit.review;

import java.time.Instant;
import java.util.Optional;

/**
 * What was said besides the verb.
 *
 * @param apply whether what is listed is done
 * @param newAnchor why the anchor is replaced, if it is
 * @param folders that were named
 * @param since when the build began, if it was said
 * @param otel whether events for OpenTelemetry are written
 * @param simulated how often, and from which seed
 * @param rollout what was said of one
 */
record Options(
        Project project,
        Selection selection,
        Reviewer reviewer,
        Format format,
        boolean apply,
        Optional<String> newAnchor,
        Folders folders,
        Optional<Instant> since,
        boolean otel,
        Simulated simulated,
        RolloutOptions rollout) {

    /** Builds. */
    record Simulated(int builds, long seed) {}
}
