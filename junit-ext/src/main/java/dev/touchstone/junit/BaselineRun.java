package dev.touchstone.junit;

import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.run.Aftermath;
import dev.touchstone.junit.sampling.Witness;

/** What the run of one version has to do with the record of its baseline. */
interface BaselineRun {

    /** What is asked of the version in the light of it. */
    PlannedTest test();

    /** Reads along. */
    Witness witness();

    /** What is left behind or told besides. */
    Aftermath leaving(Aftermath usual);
}
