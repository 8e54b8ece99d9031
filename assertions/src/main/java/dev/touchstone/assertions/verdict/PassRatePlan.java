package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Look;
import java.util.OptionalDouble;

/** When a pass rate is decided; looked at after every sample. */
interface PassRatePlan {

    int fixed();

    int cap();

    double expected();

    Look look(int samples, int passes);

    /** Of so few passes, if the rate is acceptable; empty where one wrong answer decides. */
    OptionalDouble pValue(int samples, int passes);

    /** The most wrong ones of so many samples that end in PASS; negative where none does. */
    int mostWrongThatPass(int samples);

    /** The fewest wrong ones of so many samples that end in FAIL; above their number where none does. */
    int fewestWrongThatFail(int samples);

    static PassRatePlan of(PassRateRequirement requirement, int cases) {
        return requirement.isZeroFailure() ? CleanPlan.of(requirement, cases) : ClosedPlan.of(requirement);
    }
}
