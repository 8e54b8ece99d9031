package dev.touchstone.junit.sampling;

import java.util.Optional;

/** What is to be asked, step by step. */
interface StepSource {

    /** True while nothing may be asked ahead, and when there is nothing left. */
    boolean isHeld();

    /** The next one; empty at the end of a round. */
    Optional<Step> next();
}
