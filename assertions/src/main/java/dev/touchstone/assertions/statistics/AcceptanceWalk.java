package dev.touchstone.assertions.statistics;

/**
 * How long the bet against an unacceptable mean takes when the mean is acceptable: the law of the logarithm of its
 * wealth among the runs that have not accepted yet, carried forward from look to look.
 *
 * <p>The stakes follow the schedule they take when the observed mean square is the true one. That leaves out the noise of
 * the observed mean square, which costs less than the lattice adds: in simulations the probability of being open at the
 * planned cap was 0.2 to 0.95 times the one computed, and the mean within 2.5 %.
 */
final class AcceptanceWalk {

    /** Blocks until the wealth is expected to suffice; more change no result by half a percent. */
    private static final int BLOCKS = 200;

    /** Cells to the standard deviation of one block. */
    private static final int FINENESS = 3;

    private static final int FEWEST_CELLS = 60;
    private static final int MOST_CELLS = 4000;

    private final MeanDesign design;
    private final double variance;
    private final WealthBlock block;
    private final int goal;
    private final double cell;
    private LatticeLaw open = new LatticeLaw(0, new double[] {1});
    private int n;
    private double expected;

    /** @param variance the true mean square of observation − acceptable */
    AcceptanceWalk(MeanDesign design, double variance) {
        this.design = design;
        this.variance = variance;
        DesignLaw law = DesignLaw.of(design, variance);
        double stake = MeanStakes.of(design, variance).accept();
        double logGoal = -Math.log(design.beta());
        double looks = logGoal / law.growth(stake) / design.looksEvery();
        block = new WealthBlock(law, design.looksEvery() * (int) Math.max(1, Math.rint(looks / BLOCKS)));
        double deviation = Math.sqrt(block.observations()) * law.deviation(stake);
        goal = (int) Math.max(FEWEST_CELLS, Math.min(MOST_CELLS, Math.ceil(FINENESS * logGoal / deviation)));
        cell = logGoal / goal;
    }

    /** The first number of observations, at a look, by which a run is still open with at most this probability. */
    int observationsUntilOpen(double probability) {
        while (open.total() > probability) {
            step();
        }
        return n;
    }

    /** The mean number of observations, if whoever is open at the cap ends there. */
    double expected(int cap) {
        while (n < cap) {
            step();
        }
        return expected;
    }

    private void step() {
        MeanStakes stakes = MeanStakes.after(design, 0, n * variance, n);
        expected += block.observations() * open.total();
        open = open.plus(block.at(stakes.accept(), cell)).below(goal);
        n += block.observations();
    }
}
