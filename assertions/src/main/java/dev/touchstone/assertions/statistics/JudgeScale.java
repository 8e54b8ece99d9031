package dev.touchstone.assertions.statistics;

import java.util.OptionalDouble;

/**
 * A requirement on the true pass rate, said anew for the pass rate that an imperfect judge reports, so that the errors
 * promised for the one hold for the other.
 *
 * <p>The judge's rate at a true rate p is {@code Se p + (1 - Sp)(1 - p)}. Sensitivity and specificity are known from
 * labels only, so the acceptable rate takes their limits that make it lowest, the unacceptable rate those that make it
 * highest. A limit misses with a probability that is paid out of alpha and beta (Bonferroni 1936; the rate itself is
 * Rogan and Gladen's, 1978, Am. J. Epidemiol. 107:71). The judge must err as often as it did when it was calibrated.
 *
 * <p>A judge that passed 95 % of the right answers and failed 90 % of the wrong ones, for 0.9 against 0.8 at 0.05 each:
 *
 * <pre>{@code
 * JudgeScale.of(wanted, calibrated with 10,000 labels of either kind, 0.2); // Translated: about 0.86 against 0.79
 * JudgeScale.of(wanted, calibrated with 100 labels of either kind, 0.2);    // TooFewLabels
 * }</pre>
 */
public sealed interface JudgeScale {

    /**
     * The requirement to test what the judge reports against.
     *
     * @param hypotheses both rates on the judge's scale, alpha and beta without the part spent on the calibration
     */
    record Translated(Hypotheses hypotheses) implements JudgeScale {}

    /**
     * The labels do not tell the judge from one that tosses a coin.
     *
     * @param youden sensitivity + specificity − 1, not above 0
     */
    record NoBetterThanChance(double youden) implements JudgeScale {}

    /**
     * The judge is of use, but what the labels leave open about it is more than the requirement tolerates.
     *
     * @param acceptable the lowest the judge may report at the acceptable rate
     * @param unacceptable the highest it may report at the unacceptable rate, not below {@code acceptable}
     */
    record TooFewLabels(double acceptable, double unacceptable) implements JudgeScale {}

    /**
     * Translates.
     *
     * <p>The promise is on average over calibrations: P(FAIL) at an acceptable and P(PASS) at an unacceptable rate are at
     * most {@code wanted.alpha()} and {@code wanted.beta()}, whatever the test used on the judge's scale.
     *
     * @param wanted on the true pass rate
     * @param share of alpha and of beta that the calibration takes, in (0, 1); 0.2 is a good start
     * @throws IllegalArgumentException if the share is not in (0, 1)
     */
    static JudgeScale of(Hypotheses wanted, JudgeCalibration calibration, double share) {
        Domain.insideUnit("share", share);
        if (!calibration.isInformative()) {
            return new NoBetterThanChance(calibration.youden());
        }
        // Two limits a side, so each takes half; an interval of confidence 1 - 2t leaves out t at either end.
        double acceptable = lowest(wanted.acceptable(), calibration, 1 - share * wanted.alpha());
        double unacceptable = highest(wanted.unacceptable(), calibration, 1 - share * wanted.beta());
        if (acceptable <= unacceptable) {
            return new TooFewLabels(acceptable, unacceptable);
        }
        return new Translated(
                new Hypotheses(acceptable, unacceptable, (1 - share) * wanted.alpha(), (1 - share) * wanted.beta()));
    }

    /**
     * The margin for a difference of two versions that the same judge graded: {@code margin × J}, J at its lower limit,
     * since a judge shrinks every difference by J. Empty if that limit is not above 0. It must err alike on both versions.
     *
     * @param margin on the true pass rate, in (0, 1)
     * @param error the greatest probability that the true J is below its limit, in (0, 0.5); to be taken off beta, and
     *     off alpha too, for with J below 0 every change would show as its opposite
     * @throws IllegalArgumentException if a number is outside its range
     */
    static OptionalDouble margin(double margin, JudgeCalibration calibration, double error) {
        Domain.insideUnit("margin", margin);
        double confidence = 1 - Domain.error("error", error);
        double youden = calibration.sensitivityInterval(confidence).low()
                + calibration.specificityInterval(confidence).low()
                - 1;
        return youden > 0 ? OptionalDouble.of(margin * youden) : OptionalDouble.empty();
    }

    private static double lowest(double rate, JudgeCalibration calibration, double confidence) {
        return calibration.sensitivityInterval(confidence).low() * rate
                + (1 - calibration.specificityInterval(confidence).high()) * (1 - rate);
    }

    private static double highest(double rate, JudgeCalibration calibration, double confidence) {
        return calibration.sensitivityInterval(confidence).high() * rate
                + (1 - calibration.specificityInterval(confidence).low()) * (1 - rate);
    }
}
