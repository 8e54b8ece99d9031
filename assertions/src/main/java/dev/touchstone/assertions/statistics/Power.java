package dev.touchstone.assertions.statistics;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** What a budget can tell apart: the plans of this package, read the other way. */
public final class Power {

    private static final int STEPS = 10_000;

    private Power() {}

    /**
     * The smallest tolerance, the distance from the acceptable pass rate to the unacceptable one, whose {@link ClosedSprt}
     * never takes more samples than these.
     *
     * <p>{@code smallestTolerance(0.95, 0.05, 0.05, 447)} is just below 0.05, the tolerance whose plan takes up to 447.
     *
     * @param acceptable in (0, 1)
     * @param alpha in (0, 0.5)
     * @param beta in (0, 0.5)
     * @param mostSamples at least 1
     * @return empty if no tolerance will do
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static OptionalDouble smallestTolerance(double acceptable, double alpha, double beta, int mostSamples) {
        Domain.insideUnit("acceptable", acceptable);
        Domain.error("alpha", alpha);
        Domain.error("beta", beta);
        Domain.require(mostSamples >= 1, "mostSamples must be at least 1, but is %s", mostSamples);
        return smallest(acceptable / STEPS, STEPS - 1, tolerance -> {
            Hypotheses h = new Hypotheses(acceptable, acceptable - tolerance, alpha, beta);
            return SampleSize.ofOneProportion(h) <= FixedPlan.MOST_SAMPLES && ClosedSprt.capOf(h) <= mostSamples;
        });
    }

    /**
     * The smallest gap between the acceptable and the unacceptable mean whose {@link BoundedMeanBet} never takes more
     * observations than these; for a comparison it is the smallest margin.
     *
     * @param design with any unacceptable mean: all else stays as it is. Where an unacceptable mean makes for more
     *     variance than is expected, as a margin above the discordance does, that variance is taken
     * @param mostObservations at least 1
     * @return empty if no gap will do
     * @throws IllegalArgumentException if {@code mostObservations} is less than 1
     */
    public static OptionalDouble smallestMargin(MeanDesign design, int mostObservations) {
        Domain.require(mostObservations >= 1, "mostObservations must be at least 1, but is %s", mostObservations);
        double widest = design.acceptable() - design.lowest();
        return smallest(widest / STEPS, STEPS - 1, gap -> {
            MeanDesign narrower = design.withGap(gap);
            return BoundedMeanBet.observations(narrower) <= FixedPlan.MOST_SAMPLES
                    && BoundedMeanBet.capOf(narrower) <= mostObservations;
        });
    }

    private static OptionalDouble smallest(double step, int steps, DoublePredicate suffices) {
        int tooSmall = Bisection.lastInteger(i -> !suffices.test(i * step), 1, steps);
        return tooSmall == steps ? OptionalDouble.empty() : OptionalDouble.of((tooSmall + 1) * step);
    }
}
