package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.CorrectedRate;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.Proportion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Judges trials that are over and were graded by a judge that errs, of a size nobody chose by looking at them.
 *
 * <p>It must err on them as often as it did when it was calibrated, and alike on both versions of a comparison.
 */
public final class JudgedTrials {

    private JudgedTrials() {}

    /**
     * Judges a pass rate by the exact binomial test on the judge's scale.
     *
     * <p>The rate shown is freed from the judge's errors (Rogan and Gladen 1978, Am. J. Epidemiol. 107:71), its interval
     * that of Lang and Reiczigel (2014, Prev. Vet. Med. 113:13); they do not decide.
     */
    public static Verdict passRate(Trials trials, JudgedPassRateRequirement requirement) {
        PassRateRequirement scale = requirement.reported();
        FinishedPassRate test = new FinishedPassRate(scale, trials.passes(), trials.samples());
        Finding finding =
                new Finding(requirement, test.outcome(), evidence(test.evidence(), scale, requirement.calibration()));
        return Verdict.of(List.of(finding), trials, Optional.empty());
    }

    /**
     * Judges a regression on the golden cases both were asked, as {@link FinishedTrials#noRegression} does, with the margin
     * as the judge shows it.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the cases are not known or not the same
     */
    public static Verdict noRegression(Trials candidate, Trials baseline, JudgedRegressionRequirement requirement) {
        Finding judged = FinishedTrials.noRegression(candidate, baseline, requirement.reported())
                .findings()
                .get(0);
        RegressionEvidence report = (RegressionEvidence) judged.evidence();
        JudgedRegressionEvidence evidence =
                JudgedRegressionEvidence.of(report, requirement.reported().margin(), requirement.calibration());
        return Verdict.of(
                List.of(new Finding(requirement, judged.outcome(), evidence)), candidate, Optional.of(baseline));
    }

    private static JudgedPassRateEvidence evidence(
            PassRateEvidence judged, PassRateRequirement scale, JudgeCalibration calibration) {
        if (judged.samples() == 0) {
            return new JudgedPassRateEvidence(judged, scale, OptionalDouble.empty(), Intervals.unknown(0, 1));
        }
        Proportion seen = new Proportion(judged.passes(), judged.samples());
        return new JudgedPassRateEvidence(
                judged,
                scale,
                OptionalDouble.of(CorrectedRate.roganGladen(seen, calibration).rate()),
                CorrectedRate.langReiczigel(seen, calibration, Intervals.SHOWN));
    }
}
