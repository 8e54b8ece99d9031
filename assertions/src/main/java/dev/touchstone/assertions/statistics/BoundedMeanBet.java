package dev.touchstone.assertions.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A sequential test of the mean of bounded observations, by two bets: scores against a threshold, or differences of two
 * versions paired by case.
 *
 * <p>REJECT when {@code ∏(1 - λ (X - acceptable))} reaches {@code 1/(0.9 alpha)}: no mean ≥ acceptable makes that likelier
 * than 0.9 alpha. ACCEPT when {@code ∏(1 + λ' (X - unacceptable))} reaches {@code 1/beta}: no mean ≤ unacceptable makes that
 * likelier than beta. Both products are supermartingales under those hypotheses (Ville 1939; Waudby-Smith and Ramdas
 * 2024, JRSS B 86:1), so both rates hold whatever the variance and whenever one ceases to look. The rest of alpha
 * goes to the cap, see {@link #cap()}.
 *
 * <p>The stakes λ and λ' start at the greatest growth for the design and are planned again at each round end, from the
 * mean and the variance seen in earlier rounds, mixed with those of the design. A stake thus depends on the past only, and within a round it is fixed. Hence the rates also hold when a round asks each golden case
 * once, in any order, and the mean meant is that of these cases: with case means μᵢ the round multiplies the expected
 * wealth by {@code ∏(1 + λ' (μᵢ - unacceptable))}, at most {@code (1 + λ' (mean μ - unacceptable))ⁿ} since a geometric
 * mean never exceeds the arithmetic one. For cases that are a sample of many, hand over one mean per case and look after
 * each: the observations must be independent with the same mean, which several samples of one case are not.
 *
 * <p>For pairs with margin 0.05, discordance 0.10 and 0.05 for both errors: on average about 257 pairs for an unchanged
 * candidate and 274 for one at the margin, where a fixed number would be 433.
 */
public final class BoundedMeanBet {

    /** A later cap costs next to nothing, for hardly any run gets there; a larger goal costs every run that fails. */
    private static final double SHARE_OF_CAP = 0.1;

    private static final Map<MeanDesign, BoundedMeanBet> PLANS = new ConcurrentHashMap<>();

    private final MeanDesign design;
    private final MeanStakes first;
    private final double rejectGoal;
    private final double acceptGoal;
    private final int cap;
    private final double expectedAtAcceptable;

    private BoundedMeanBet(MeanDesign design) {
        this.design = design;
        first = MeanStakes.of(design, design.variance());
        rejectGoal = -Math.log((1 - SHARE_OF_CAP) * design.alpha());
        acceptGoal = -Math.log(design.beta());
        cap = capOf(design);
        expectedAtAcceptable = new AcceptanceWalk(design, design.variance()).expected(cap);
    }

    /**
     * The plan of this design; equal designs share one plan.
     *
     * @throws IllegalArgumentException if more than 100,000 observations were needed
     */
    public static BoundedMeanBet of(MeanDesign design) {
        double needed = observations(design);
        Domain.require(
                needed <= FixedPlan.MOST_SAMPLES,
                "a gap of %s between acceptable and unacceptable is too small:"
                        + " about %.0f observations would be needed, at most %s are planned",
                design.gap(),
                Math.ceil(needed),
                FixedPlan.MOST_SAMPLES);
        return PLANS.computeIfAbsent(design, BoundedMeanBet::new);
    }

    /** About how many observations are needed, without planning exactly. */
    static double observations(MeanDesign design) {
        return Math.max(design.fixedSamples(), design.acceptedAfter());
    }

    static int capOf(MeanDesign design) {
        return new AcceptanceWalk(design, design.greatestVariance())
                .observationsUntilOpen(SHARE_OF_CAP * design.alpha());
    }

    /** What this is the plan of. */
    public MeanDesign design() {
        return design;
    }

    /** The observations that a test with a fixed number takes: {@code ⌈(z_α + z_β)² variance / gap²⌉}, at least 1. */
    public int fixedSamples() {
        return (int) Math.max(1, Math.ceil(design.fixedSamples()));
    }

    /**
     * The number of observations, in whole rounds, after which going on is not worth it: with the mean acceptable and the
     * variance at most the greatest planned for, a run is still open then with probability at most alpha/10. Together with
     * REJECT, an acceptable mean ends otherwise than in ACCEPT with probability at most alpha.
     */
    public int cap() {
        return cap;
    }

    /** The mean number of observations when the mean is acceptable and the variance the expected one, within 3 %. */
    public double expectedAtAcceptable() {
        return expectedAtAcceptable;
    }

    /** The natural logarithm of the {@link Process#rejectWealth()} that ends in REJECT. */
    public double logRejectGoal() {
        return rejectGoal;
    }

    /** The natural logarithm of the {@link Process#acceptWealth()} that ends in ACCEPT. */
    public double logAcceptGoal() {
        return acceptGoal;
    }

    /** A process that has seen nothing yet. */
    public Process start() {
        return new Process();
    }

    /** The two bets on one stream of observations. Not safe for use by several threads. */
    @SuppressWarnings("JavaLangClash") // read as BoundedMeanBet.Process; no one starts operating-system processes here
    public final class Process {

        private MeanStakes stakes = first;
        private double logRejectWealth;
        private double logAcceptWealth;
        private double sum;
        private double squares;
        private long n;

        private Process() {}

        /**
         * Settles both bets on one observation.
         *
         * @param observation from the lowest to the highest of the design
         * @throws IllegalArgumentException if it is outside its range
         */
        public void take(double observation) {
            Domain.require(
                    observation >= design.lowest() && observation <= design.highest(),
                    "an observation must lie in [%s, %s], but is %s",
                    design.lowest(),
                    design.highest(),
                    observation);
            double above = observation - design.acceptable();
            logRejectWealth += Math.log1p(-stakes.reject() * above);
            logAcceptWealth += Math.log1p(stakes.accept() * (above + design.gap()));
            sum += above;
            squares += above * above;
            n++;
        }

        /**
         * Looks, and sets the stakes of the next round. The first look that is not CONTINUE is the verdict; the caller
         * keeps it, and ends at the cap.
         */
        public Look endRound() {
            stakes = MeanStakes.after(design, sum, squares, (double) n);
            if (logRejectWealth >= rejectGoal) {
                return Look.REJECT;
            }
            return logAcceptWealth >= acceptGoal ? Look.ACCEPT : Look.CONTINUE;
        }

        /** The evidence that the mean is worse than acceptable: an e-value at round ends, 1 at the start. */
        public double rejectWealth() {
            return Math.exp(logRejectWealth);
        }

        /** The natural logarithm of {@link #rejectWealth()}, also where that is too small for a number. */
        public double logRejectWealth() {
            return logRejectWealth;
        }

        /** The natural logarithm of {@link #acceptWealth()}, also where that is too small for a number. */
        public double logAcceptWealth() {
            return logAcceptWealth;
        }

        /** The evidence that the mean is better than unacceptable: an e-value at round ends, 1 at the start. */
        public double acceptWealth() {
            return Math.exp(logAcceptWealth);
        }
    }
}
