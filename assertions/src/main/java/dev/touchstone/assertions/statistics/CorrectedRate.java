package dev.touchstone.assertions.statistics;

/**
 * A pass rate freed from the errors of an imperfect judge, assuming that the judge errs on these answers as often as on
 * those it was calibrated with.
 *
 * @param estimate may lie a little outside [0, 1] by chance; {@link #rate} does not
 * @param standardError by the delta method, not negative
 */
public record CorrectedRate(double estimate, double standardError) {

    /**
     * The estimate of Rogan and Gladen (1978, Am. J. Epidemiol. 107:71): {@code (p' + Sp - 1) / J} with the variance
     * {@code (p'(1-p')/n + p² Se(1-Se)/n₁ + (1-p)² Sp(1-Sp)/n₀) / J²}.
     *
     * @param judged what the judge passed
     * @throws IllegalArgumentException if the judge is not {@linkplain JudgeCalibration#isInformative better than chance}
     */
    public static CorrectedRate roganGladen(Proportion judged, JudgeCalibration calibration) {
        Domain.require(
                calibration.isInformative(),
                "the judge is no better than chance: sensitivity %s and specificity %s sum to no more than 1",
                calibration.sensitivity().rate(),
                calibration.specificity().rate());
        Shares shares = new Shares(
                Share.of(judged, 0), Share.of(calibration.sensitivity(), 0), Share.of(calibration.specificity(), 0));
        return new CorrectedRate(shares.passRate(), shares.standardError());
    }

    /** The estimate, moved to the nearer end of [0, 1] if it lies outside. */
    public double rate() {
        return clip(estimate);
    }

    /**
     * The normal interval within [0, 1]; for few labels or rates near 1 take {@link #langReiczigel}.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1), or the standard error is 0: no error seen is
     *     not no error
     */
    public Interval interval(double confidence) {
        double z = Distributions.normalUpperQuantile((1 - Domain.insideUnit("confidence", confidence)) / 2);
        Domain.require(standardError > 0, "neither answers nor labels vary: there is no standard error to go by");
        return around(estimate, z * standardError, confidence, "Rogan-Gladen");
    }

    /**
     * The interval of Lang and Reiczigel (2014, Prev. Vet. Med. 113:13): z² samples, half of them passed, are added to
     * what the judge graded and two labels, one of them right, to either calibration; then the interval of Rogan and
     * Gladen is moved by {@code 2 z² (p Se(1-Se)/n₁ - (1-p) Sp(1-Sp)/n₀)}. All of [0, 1] when the judge, so adjusted, is
     * no better than chance.
     *
     * <p>Its coverage is approximate; with 50 answers, 30 labels of either kind, and a judge of sensitivity 0.95 and
     * specificity 0.9, that of 0.95 is exactly 0.953 to 0.992 for pass rates from 0.5 to 1.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1)
     */
    public static Interval langReiczigel(Proportion judged, JudgeCalibration calibration, double confidence) {
        double z = Distributions.normalUpperQuantile((1 - Domain.insideUnit("confidence", confidence)) / 2);
        Shares shares = new Shares(
                Share.of(judged, z * z),
                Share.of(calibration.sensitivity(), 2),
                Share.of(calibration.specificity(), 2));
        if (shares.youden() <= 0) {
            return new Interval(0, 1, confidence, "Lang-Reiczigel");
        }
        double centre = shares.passRate() + 2 * z * z * shares.skew();
        return around(centre, z * shares.standardError(), confidence, "Lang-Reiczigel");
    }

    private static Interval around(double centre, double half, double confidence, String method) {
        return new Interval(clip(centre - half), clip(centre + half), confidence, method);
    }

    private static double clip(double rate) {
        return Math.min(1, Math.max(0, rate));
    }

    private record Share(double rate, double n) {

        /** With so many more samples, half of them passed. */
        static Share of(Proportion seen, double more) {
            return new Share((seen.passes() + more / 2) / (seen.n() + more), seen.n() + more);
        }

        double variance() {
            return rate * (1 - rate) / n;
        }
    }

    private record Shares(Share judged, Share sensitivity, Share specificity) {

        double youden() {
            return sensitivity.rate + specificity.rate - 1;
        }

        double passRate() {
            return (judged.rate + specificity.rate - 1) / youden();
        }

        double standardError() {
            double p = passRate();
            double labels = p * p * sensitivity.variance() + (1 - p) * (1 - p) * specificity.variance();
            return Math.sqrt(judged.variance() + labels) / youden();
        }

        double skew() {
            return passRate() * sensitivity.variance() - (1 - passRate()) * specificity.variance();
        }
    }
}
