package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.JudgeCalibration;

/**
 * The numbers behind a finding about a regression that a judge reported.
 *
 * @param judged what the judge reported
 * @param margin as the judge shows it at worst
 * @param difference the candidate's pass rate minus the baseline's, freed from the judge's errors, −1 to 1
 * @param interval for that difference, the judge's calibration included
 */
public record JudgedRegressionEvidence(RegressionEvidence judged, double margin, double difference, Interval interval)
        implements Evidence {

    static JudgedRegressionEvidence of(RegressionEvidence judged, double margin, JudgeCalibration judge) {
        double difference = clip(judged.difference() / judge.youden());
        return new JudgedRegressionEvidence(judged, margin, difference, quotient(judged.interval(), judge));
    }

    /** What both the difference and J leave open: each interval misses on its own, so the confidence is what both leave. */
    private static Interval quotient(Interval judged, JudgeCalibration judge) {
        double missed = 1 - judged.confidence();
        double each = 1 - missed / 2;
        Interval sensitivity = judge.sensitivityInterval(each);
        Interval specificity = judge.specificityInterval(each);
        double least = Math.max(sensitivity.low() + specificity.low() - 1, 0);
        double most = sensitivity.high() + specificity.high() - 1;
        return new Interval(
                clip(judged.low() / (judged.low() < 0 ? least : most)),
                clip(judged.high() / (judged.high() > 0 ? least : most)),
                1 - 2 * missed,
                judged.method() + " over J");
    }

    private static double clip(double difference) {
        return Math.max(-1, Math.min(1, difference));
    }
}
