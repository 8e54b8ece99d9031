package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Optional;

/**
 * Who is asked about what, in which test.
 *
 * @param seed of the schedule
 */
record Draw(TestId test, long seed, ModelVersion version, Optional<GoldenCase> golden) {

    /** One step of a sampled test. */
    Draw(PlannedTest test, ModelVersion version, Step step) {
        this(test.id(), test.seed(), version, Optional.of(step.goldenCase()));
    }
}
