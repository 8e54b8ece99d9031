package dev.touchstone.junit.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What was said besides the verb.
 *
 * @param apply whether what is listed is done
 * @param from where files come from, if it was said
 * @param since when the build began, if it was said
 */
record Options(
        Project project,
        Selection selection,
        Reviewer reviewer,
        Format format,
        boolean apply,
        Optional<Path> from,
        Optional<Instant> since) {}
