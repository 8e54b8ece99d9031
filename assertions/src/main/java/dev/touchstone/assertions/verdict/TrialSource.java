package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Grade;
import java.util.Optional;

/** Draws one grade at a time, so that an assertion stops drawing as soon as it can decide. */
@FunctionalInterface
public interface TrialSource {

    /** The next grade; empty when no more can be drawn. */
    Optional<Grade> next();
}
