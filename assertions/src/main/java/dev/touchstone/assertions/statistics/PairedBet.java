package dev.touchstone.assertions.statistics;

/**
 * The sequential comparison of a candidate with a baseline, paired by case: two bets on the differences
 * D = candidate − baseline, each in [-1, 1].
 *
 * <p>REJECT when {@code ∏(1 - λ D)} reaches {@code 1/alpha}: no candidate with E[D] ≥ 0 makes that likelier than alpha.
 * ACCEPT when {@code ∏(1 + λ'(D + margin))} reaches {@code 1/beta}: no candidate with E[D] ≤ -margin makes that likelier
 * than beta. Both products are supermartingales under those hypotheses (Ville 1939; Waudby-Smith and Ramdas 2024, JRSS B
 * 86:1), so both rates hold whenever one looks and stops. The stakes λ and λ' are fixed before the first pair, at the
 * greatest growth for the design: E[D] = -margin for λ, E[D] = 0 for λ', with the expected discordance.
 *
 * <p>With margin 0.05, discordance 0.10 and 0.05 for both errors: on average about 250 pairs for an unchanged candidate
 * and 224 for one at the margin, where a fixed number would be 433.
 */
public final class PairedBet {

    // With alpha 0.001 an unchanged candidate is left open in 0.03 % of the runs at 2, in 0.2 to 0.4 % at 1.5
    // (simulated).
    private static final int CAP_OVER_FIXED = 2;

    private final DesignStakes stakes;
    private final double rejectGoal;
    private final double acceptGoal;
    private final int fixedPairs;

    private PairedBet(DesignStakes stakes, double alpha, double beta, int fixedPairs) {
        this.stakes = stakes;
        rejectGoal = -Math.log(alpha);
        acceptGoal = -Math.log(beta);
        this.fixedPairs = fixedPairs;
    }

    /**
     * Plans a comparison.
     *
     * @param margin how much worse the candidate's mean may be and must then not be accepted, in (0, 1)
     * @param discordance the expected share of pairs that differ, in (0, 1]; for two versions at pass rate p it is about
     *     2p(1-p). The margin counts if it is greater: a candidate that loses it differs on at least that share
     * @param alpha the greatest probability of REJECT when E[D] ≥ 0, in (0, 0.5)
     * @param beta the greatest probability of ACCEPT when E[D] ≤ -margin, in (0, 0.5)
     * @throws IllegalArgumentException if a number is outside its range, or more than 100,000 pairs were needed
     */
    public static PairedBet of(double margin, double discordance, double alpha, double beta) {
        Domain.insideUnit("margin", margin);
        Domain.require(discordance > 0 && discordance <= 1, "discordance must lie in (0, 1], but is %s", discordance);
        double differing = Math.max(margin, discordance);
        double pairs = Math.ceil(SampleSize.ofPairedNonInferiority(
                margin, differing, Domain.error("alpha", alpha), Domain.error("beta", beta)));
        Domain.require(
                pairs <= FixedPlan.MOST_SAMPLES,
                "margin %s is too small: about %.0f pairs would be needed, at most %s are planned",
                margin,
                pairs,
                FixedPlan.MOST_SAMPLES);
        return new PairedBet(DesignStakes.of(margin, differing), alpha, beta, (int) pairs);
    }

    /** The pairs that a test with a fixed number takes: {@code ⌈(z_α + z_β)² q / margin²⌉}, q being the discordance. */
    public int fixedPairs() {
        return fixedPairs;
    }

    /** The number of pairs after which going on is not worth it: twice the fixed number. */
    public int cap() {
        return CAP_OVER_FIXED * fixedPairs;
    }

    /** A process that has seen nothing yet. */
    public Process start() {
        return new Process();
    }

    /** The two bets on one stream of pairs. Not safe for use by several threads. */
    @SuppressWarnings("JavaLangClash") // read as PairedBet.Process; no one starts operating-system processes here
    public final class Process {

        private double logRejectWealth;
        private double logAcceptWealth;

        private Process() {}

        /**
         * Settles both bets on one pair.
         *
         * @param difference candidate − baseline, in [-1, 1]
         * @throws IllegalArgumentException if the difference is outside its range
         */
        public void take(double difference) {
            Domain.require(
                    difference >= -1 && difference <= 1, "difference must lie in [-1, 1], but is %s", difference);
            logRejectWealth += Math.log1p(-stakes.reject() * difference);
            logAcceptWealth += Math.log1p(stakes.accept() * (difference + stakes.margin()));
        }

        /** What the pairs so far say. The first look that is not CONTINUE is the verdict; the caller keeps it. */
        public Look look() {
            if (logRejectWealth >= rejectGoal) {
                return Look.REJECT;
            }
            return logAcceptWealth >= acceptGoal ? Look.ACCEPT : Look.CONTINUE;
        }

        /** The evidence that the candidate is worse: an e-value against E[D] ≥ 0, 1 at the start. */
        public double rejectWealth() {
            return Math.exp(logRejectWealth);
        }

        /** The evidence that the candidate is within the margin: an e-value against E[D] ≤ -margin, 1 at the start. */
        public double acceptWealth() {
            return Math.exp(logAcceptWealth);
        }
    }
}
