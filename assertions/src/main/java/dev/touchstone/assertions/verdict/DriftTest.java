package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.DriftRule;
import dev.touchstone.assertions.statistics.DriftSpread;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Target;
import java.util.List;
import java.util.Optional;

/** Two versions' answers judged by how far apart they lie, and shown. */
final class DriftTest {

    /** Of the permutations: the same answers always give the same verdict. */
    private static final long SEED = 0x746f756368L;

    private static final int USUAL_KINDS = 4;
    private static final double USUAL_DEVIATION_OF_SCORES = 0.25;
    private static final double USUAL_DEVIATION_OF_LENGTHS = 0.4;
    private static final double USUAL_RANGE_OF_LENGTHS = 2;

    private DriftTest() {}

    /** What answers are taken to vary like before the first one: enough for most, and what varies more is looked at again. */
    static DriftSpread spread(NoDriftRequirement requirement) {
        if (requirement.distance() instanceof Distance.OfKinds) {
            return DriftSpread.ofCategories(USUAL_KINDS);
        }
        if (requirement.distance() instanceof Distance.OfVectors) {
            return DriftSpread.ofVectors();
        }
        return requirement.distance() instanceof Distance.OfScores
                ? DriftSpread.ofScores(USUAL_DEVIATION_OF_SCORES)
                : DriftSpread.ofLengths(USUAL_DEVIATION_OF_LENGTHS, USUAL_RANGE_OF_LENGTHS);
    }

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
                Optional.of(drift), interval(arms, requirement), arms.samples(), arms.cases(), arms.shifts(), 0);
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
