package dev.touchstone.assertions.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The error that a whole build may spend, divided among its verdicts before the first call, so that the probability of
 * any false FAIL is at most {@code total}, whatever the verdicts depend on (Bonferroni 1936; weighted, Holm 1979, Scand.
 * J. Stat. 6:65).
 *
 * @param total in (0, 0.5); 0.01 by default elsewhere
 */
public record ErrorBudget(double total) {

    /** @throws IllegalArgumentException if the total is not in (0, 0.5) */
    public ErrorBudget {
        Domain.error("total", total);
    }

    /**
     * Divides equally.
     *
     * @param verdicts how many, at least 1
     * @return of each; as many of them as there are verdicts sum to at most the total, exactly
     * @throws IllegalArgumentException if there is no verdict
     */
    public double share(int verdicts) {
        Domain.require(verdicts >= 1, "at least one verdict is needed, but there are %s", verdicts);
        return down(BigDecimal.valueOf(total).divide(BigDecimal.valueOf(verdicts), MathContext.DECIMAL128));
    }

    /**
     * Divides in proportion to weights, {@code total × w / Σ w}, in the place of each. No rounding makes them sum to more
     * than the total.
     *
     * @param weights above 0
     * @throws IllegalArgumentException if there is no weight, or one is not above 0 or not finite
     */
    public double[] shares(double... weights) {
        Domain.require(weights.length >= 1, "at least one verdict is needed, but there are 0");
        for (double weight : weights) {
            Domain.require(weight > 0 && Double.isFinite(weight), "a weight must be above 0, but is %s", weight);
        }
        BigDecimal sum = Arrays.stream(weights).mapToObj(ErrorBudget::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Arrays.stream(weights)
                .map(weight ->
                        down(BigDecimal.valueOf(total).multiply(exact(weight)).divide(sum, MathContext.DECIMAL128)))
                .toArray();
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }

    /** To the next double that is surely not above: DECIMAL128 itself rounds, by far less than a double's step. */
    private static double down(BigDecimal share) {
        double nearest = share.round(new MathContext(30, RoundingMode.DOWN)).doubleValue();
        return exact(nearest).compareTo(share) >= 0 ? Math.nextDown(nearest) : nearest;
    }
}
