package dev.touchstone.assertions.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The default engine for pass rates: a sequential probability ratio test (Wald 1945) with a cap, at which it decides
 * whatever it has seen.
 *
 * <p>It looks after every sample. Its thresholds are calibrated until the error rates, computed exactly over all paths,
 * are within the hypotheses' alpha and beta; so they hold for a look after every sample <em>and</em> the cap, but for
 * no other stopping rule: whoever stops earlier for another reason has no verdict.
 *
 * <p>For 0.95 against 0.90 at 0.05 each: on average 163 samples when the rate is 0.95 and 131 when it is 0.90, never
 * more than 447, where the smallest fixed plan always takes 298.
 */
public final class ClosedSprt {

    private static final Map<Hypotheses, ClosedSprt> PLANS = new ConcurrentHashMap<>();

    private final Hypotheses hypotheses;
    private final int fixedSamples;
    private final StoppingBounds bounds;
    private final double alpha;
    private final double beta;

    private ClosedSprt(Hypotheses h, int fixedSamples) {
        hypotheses = h;
        this.fixedSamples = fixedSamples;
        bounds = Calibration.of(h, fixedSamples);
        alpha = OperatingCharacteristic.of(bounds, h.acceptable()).reject();
        beta = OperatingCharacteristic.of(bounds, h.unacceptable()).accept();
    }

    /**
     * The plan for these hypotheses; equal hypotheses share one plan.
     *
     * @throws IllegalArgumentException if the two rates are so close that a fixed plan needed more than 100,000 samples
     */
    public static ClosedSprt of(Hypotheses h) {
        return PLANS.computeIfAbsent(h, ClosedSprt::calibrated);
    }

    static ClosedSprt calibrated(Hypotheses h) {
        return new ClosedSprt(h, FixedPlan.of(h).samples());
    }

    /** The cap alone, which needs no calibration. */
    static int capOf(Hypotheses h) {
        return Calibration.range(h, FixedPlan.of(h).samples()).cap();
    }

    /** The samples that the smallest fixed plan with the same error rates takes. */
    public int fixedSamples() {
        return fixedSamples;
    }

    /** The greatest number of samples: one and a half times the fixed plan, rounded to the nearest number. */
    public int cap() {
        return bounds.cap();
    }

    /**
     * What the first {@code n} samples say. A plan is over at the first look that is not CONTINUE.
     *
     * @param n the number of samples, from 0 to the cap
     * @param passes how many of them passed
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Look look(int n, int passes) {
        Domain.require(passes >= 0 && passes <= inside(n), "passes must lie between 0 and %s, but are %s", n, passes);
        return bounds.look(n, passes);
    }

    /**
     * A p-value of so few passes against "the pass rate is acceptable", valid whenever one stops: 1 over the likelihood ratio
     * of the unacceptable against the acceptable rate, an e-value (Grünwald, de Heide and Koolen 2024, JRSS B 86:1091).
     * Slightly larger than the alpha of a plan that just rejects, whose bounds are closer than any that hold always.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public double pValue(int n, int passes) {
        return Math.min(1, Math.exp(-OpenSprt.of(hypotheses).logEvidence(n, passes)));
    }

    /** The exact probability of REJECT at the acceptable pass rate. */
    public double alpha() {
        return alpha;
    }

    /** The exact probability of ACCEPT at the unacceptable pass rate. */
    public double beta() {
        return beta;
    }

    /**
     * The exact mean number of samples.
     *
     * @param passRate the true pass rate, in [0, 1]
     */
    public double expectedSamples(double passRate) {
        return at(passRate).expectedSamples();
    }

    /**
     * The exact probability of ACCEPT.
     *
     * @param passRate the true pass rate, in [0, 1]
     */
    public double acceptProbability(double passRate) {
        return at(passRate).accept();
    }

    /**
     * The most failures among the first {@code n} samples that ACCEPT; negative where none is few enough.
     *
     * @throws IllegalArgumentException if n is below 0 or above the cap
     */
    public int mostFailuresThatAccept(int n) {
        return inside(n) - bounds.accept(n);
    }

    /**
     * The fewest failures among the first {@code n} samples that REJECT; above {@code n} where none is many enough.
     *
     * @throws IllegalArgumentException if n is below 0 or above the cap
     */
    public int fewestFailuresThatReject(int n) {
        return inside(n) - bounds.reject(n);
    }

    private int inside(int n) {
        Domain.require(n >= 0 && n <= cap(), "n must lie between 0 and the cap %s, but is %s", cap(), n);
        return n;
    }

    /** The smallest number of samples after which ACCEPT is possible: all of them passed. */
    public int earliestAccept() {
        int n = 0;
        while (bounds.look(n, n) != Look.ACCEPT) {
            n++;
        }
        return n;
    }

    /** The smallest number of samples after which REJECT is possible: all of them failed. */
    public int earliestReject() {
        int n = 0;
        while (bounds.look(n, 0) != Look.REJECT) {
            n++;
        }
        return n;
    }

    private OperatingCharacteristic at(double passRate) {
        return OperatingCharacteristic.of(bounds, Domain.probability("passRate", passRate));
    }
}
