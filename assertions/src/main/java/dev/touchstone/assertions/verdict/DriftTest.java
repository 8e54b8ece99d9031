package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.DriftRule;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Target;
import java.util.List;
import java.util.Optional;

/** Two versions' answers judged by how far apart they lie, and shown. */
final class DriftTest {

    /** Of the permutations: the same answers always give the same verdict. */
    private static final long SEED = 0x746f756368L;

    private DriftTest() {}

    static Drift judge(DriftArms arms, NoDriftRequirement requirement, ErrorRates rates) {
        DriftRule rule = new DriftRule(requirement.margin(), rates.alpha(), rates.beta(), Target.SUITE, SEED);
        try {
            return arms.drift(rule);
        } catch (IllegalArgumentException impossible) {
            throw Unmeasured.distance(requirement, impossible);
        }
    }

    static DriftEvidence evidence(DriftArms arms, NoDriftRequirement requirement, Drift drift) {
        return new DriftEvidence(
                Optional.of(drift),
                interval(arms, requirement),
                arms.samples(),
                arms.cases(),
                arms.shifts(),
                0);
    }

    /** The same bounds at the confidence of every interval shown. */
    private static Interval interval(DriftArms arms, NoDriftRequirement requirement) {
        double tail = (1 - Intervals.SHOWN) / 2;
        Drift shown = judge(arms, requirement, new ErrorRates(tail, tail));
        return new Interval(shown.lower(), shown.upper(), Intervals.SHOWN, "over cases");
    }

    static DriftEvidence nothing(int toDecide) {
        Interval unknown = Intervals.unknown(0, Double.POSITIVE_INFINITY);
        return new DriftEvidence(Optional.empty(), unknown, 0, 0, List.of(), toDecide);
    }
}
