package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;

/** So many samples of every case: all of them, or one that misses what must hold. */
record PlannedApproval(SampledApprovalRequirement requirement, int cases) implements Planned {

    private static final int MOST = 10_000;

    static PlannedApproval of(SampledApprovalRequirement requirement, int cases) {
        requireDecidable(requirement, cases);
        return new PlannedApproval(requirement, cases);
    }

    /** Not even answers that are all as good as approved would pass with too few of them. */
    private static void requireDecidable(SampledApprovalRequirement requirement, int cases) {
        if (!canPass(requirement.limits(), (long) cases * requirement.samples())) {
            int needed = needed(requirement, cases);
            throw new ConfigurationException(Explanation.of(requirement.samples() + " samples of each of "
                            + Decimals.plural(cases, "case") + " can never show that they are "
                            + requirement.describe())
                    .fact("needed", needed > MOST ? "more than " + Decimals.count(MOST) : "samples = " + needed)
                    .why("even if every check held every time, a loss of "
                            + Decimals.points(requirement.limits().margin()) + " points would not be ruled out.")
                    .fix("ask each case more often, add cases, or allow a wider margin."));
        }
    }

    private static boolean canPass(ApprovalRequirement limits, long samples) {
        return new ApprovedMeans(1, samples, 1, samples).unacceptableTail(limits.margin())
                <= limits.rates().beta();
    }

    private static int needed(SampledApprovalRequirement requirement, int cases) {
        int samples = requirement.samples();
        while (samples <= MOST && !canPass(requirement.limits(), (long) cases * samples)) {
            samples++;
        }
        return samples;
    }

    @Override
    public Cost cost() {
        int samples = Math.multiplyExact(requirement.samples(), cases);
        return new Cost(requirement, samples, samples, samples);
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        return new ApprovalBoundary(this);
    }
}
