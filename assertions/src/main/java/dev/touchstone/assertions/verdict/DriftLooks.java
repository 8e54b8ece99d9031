package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.DriftPlan;
import dev.touchstone.assertions.statistics.DriftRule;
import dev.touchstone.assertions.statistics.Target;

/**
 * When drift is looked at: after a quarter, a half and all of the rounds planned. Each look spends a third of β and
 * three tenths of α (Bonferroni), so that looking early costs no honesty; the last tenth of α is for what stays open.
 *
 * @param cases of one round
 * @param quarter rounds until the first look
 */
record DriftLooks(int cases, int quarter) {

    static final int LOOKS = 3;

    /** As {@link dev.touchstone.assertions.statistics.BoundedMeanBet} divides its α. */
    private static final double SHARE_OF_CAP = 0.1;

    private static final int LAST = 4;
    private static final int MOST_SAMPLES = 100_000;
    private static final double EVEN = 0.49;

    /** So many rounds that an unchanged version is still open at the last look with a tenth of α at most, as far as can be foreseen. */
    static DriftLooks of(NoDriftRequirement requirement, int cases) {
        int rounds = rounds(requirement, cases, miss(requirement));
        if ((long) rounds * cases > MOST_SAMPLES) {
            throw UndecidableDrift.tooSmall(requirement, smallest(requirement, cases));
        }
        return new DriftLooks(cases, (rounds + LAST - 1) / LAST);
    }

    private static int rounds(NoDriftRequirement requirement, int cases, double miss) {
        return new DriftPlan(rule(requirement), DriftTest.spread(requirement), miss)
                .samplesPerCase(cases)
                .orElse(MOST_SAMPLES);
    }

    private static double smallest(NoDriftRequirement requirement, int cases) {
        return new DriftPlan(rule(requirement), DriftTest.spread(requirement), miss(requirement))
                .smallestMargin(cases, MOST_SAMPLES / cases);
    }

    private static DriftRule rule(NoDriftRequirement requirement) {
        ErrorRates share = share(requirement.rates());
        return new DriftRule(requirement.margin(), share.alpha(), share.beta(), Target.SUITE, 0);
    }

    static ErrorRates share(ErrorRates rates) {
        return new ErrorRates((1 - SHARE_OF_CAP) * rates.alpha() / LOOKS, rates.beta() / LOOKS);
    }

    private static double miss(NoDriftRequirement requirement) {
        return SHARE_OF_CAP * requirement.rates().alpha();
    }

    boolean looksAfter(int round) {
        return round == quarter || round == 2 * quarter || round == LAST * quarter;
    }

    /** Samples until the look at which an unchanged version is as likely decided as not. */
    int expected(NoDriftRequirement requirement) {
        int even = rounds(requirement, cases, EVEN);
        return cases * quarter * (even <= quarter ? 1 : even <= 2 * quarter ? 2 : LAST);
    }

    int cap() {
        return LAST * quarter * cases;
    }
}
