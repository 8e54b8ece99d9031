package dev.touchstone.assertions.statistics;

import java.util.function.DoublePredicate;

/**
 * Finds the lowest thresholds with which a capped sequential test keeps both error rates.
 *
 * <p>Raising a threshold lowers its own error rate and raises the other's, so the feasible pairs form a lattice: its
 * least pair, reached by lowering either threshold in turn, has the narrowest band and the fewest samples at every true
 * rate.
 */
final class Calibration {

    private static final double CAP_OVER_FIXED = 1.5;
    private static final int NEWTON_STEPS = 6;
    private static final double LONGEST_STEP = 1;
    private static final double GREATEST_LIFT = 0.05;
    private static final double RESOLUTION = 5e-4;

    private final Hypotheses h;
    private final LikelihoodRatio ratio;
    private final CriticalRange range;
    private int critical;
    private double a;
    private double b;

    private Calibration(Hypotheses h, CriticalRange range) {
        this.h = h;
        this.range = range;
        ratio = LikelihoodRatio.of(h.acceptable(), h.unacceptable());
        a = Math.log((1 - h.beta()) / h.alpha());
        b = Math.log((1 - h.alpha()) / h.beta());
    }

    static StoppingBounds of(Hypotheses h, int fixedSamples) {
        return new Calibration(h, range(h, fixedSamples)).lowest();
    }

    static CriticalRange range(Hypotheses h, int fixedSamples) {
        // Half a sample goes to the even neighbour, as in the published figures.
        return CriticalRange.from(h, (int) Math.rint(CAP_OVER_FIXED * fixedSamples));
    }

    private StoppingBounds lowest() {
        comeNear();
        becomeFeasible();
        descend();
        return bounds(a, b);
    }

    private void comeNear() {
        double step = Double.POSITIVE_INFINITY;
        for (int i = 0; i < NEWTON_STEPS && step > RESOLUTION; i++) {
            critical = range.nearest(ratio, (a - b) / 2);
            step = approach();
        }
    }

    private void becomeFeasible() {
        for (double lift = RESOLUTION;
                !keepsAlpha(a, b) || !keepsBeta(a, b);
                lift = Math.min(2 * lift, GREATEST_LIFT)) {
            a += lift;
            b += lift;
        }
    }

    private void descend() {
        double before;
        do {
            before = a + b;
            a = lowest(a, x -> keepsAlpha(x, b));
            b = lowest(b, x -> keepsBeta(a, x));
        } while (before - (a + b) > RESOLUTION);
    }

    /** An error rate falls about as exp(-threshold), so its logarithm tells how far to go. Returns how far it was. */
    private double approach() {
        double stepA = Math.log(alpha(a, b) / h.alpha());
        double stepB = Math.log(beta(a, b) / h.beta());
        a = Math.max(0, a + limited(stepA));
        b = Math.max(0, b + limited(stepB));
        return Math.max(Math.abs(stepA), Math.abs(stepB));
    }

    private static double limited(double step) {
        return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
    }

    /** Steps down in doubling steps, since the first is usually one too many and each test costs a walk to the cap. */
    private static double lowest(double feasible, DoublePredicate keeps) {
        double high = feasible;
        double low = Math.max(0, high - RESOLUTION);
        for (double step = 2 * RESOLUTION; low > 0 && keeps.test(low); step *= 2) {
            high = low;
            low = Math.max(0, high - step);
        }
        while (high - low > RESOLUTION) {
            double middle = (low + high) / 2;
            if (keeps.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean keepsAlpha(double a, double b) {
        return alpha(a, b) <= h.alpha();
    }

    private boolean keepsBeta(double a, double b) {
        return beta(a, b) <= h.beta();
    }

    private double alpha(double a, double b) {
        return OperatingCharacteristic.of(bounds(a, b), h.acceptable()).reject();
    }

    private double beta(double a, double b) {
        return OperatingCharacteristic.of(bounds(a, b), h.unacceptable()).accept();
    }

    private StoppingBounds bounds(double a, double b) {
        return StoppingBounds.ofThresholds(ratio, a, b, range.cap())
                .decidingAtCap(critical)
                .curtailed();
    }
}
