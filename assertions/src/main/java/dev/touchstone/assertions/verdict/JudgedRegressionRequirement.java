package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.JudgeScale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The candidate must not be worse than the baseline by the margin, where a judge that errs says which answers are good.
 *
 * <p>A judge shrinks every difference by its J, sensitivity + specificity − 1, so the margin on its scale is {@code J ×
 * margin} with J at the lower limit that the labels leave ({@link JudgeScale#margin}); a fifth of the smaller of α and β,
 * taken off both, pays for that limit. The judge must err alike on both versions.
 *
 * <pre>{@code
 * new JudgedRegressionRequirement(fivePoints, of 1,000 labels of either kind)  // about 0.04 as judged
 * new JudgedRegressionRequirement(fivePoints, of 5 labels of either kind)      // ConfigurationException
 * }</pre>
 *
 * @param required of the answers; its expected pass rate is the one that the judge reports
 * @param calibration the judge, on answers of which people know whether they are right
 */
public record JudgedRegressionRequirement(NoRegressionRequirement required, JudgeCalibration calibration)
        implements Requirement {

    /**
     * @throws dev.touchstone.assertions.message.ConfigurationException if the judge is no better than chance, or the labels
     *     are too few to say how much of the margin it shows
     */
    public JudgedRegressionRequirement {
        JudgeLabels labels = new JudgeLabels(calibration);
        labels.requireBetterThanChance();
        labels.requireEnoughFor(required);
    }

    /** The requirement to test what the judge reports against; empty if the labels tell too little for any. */
    static Optional<NoRegressionRequirement> reported(NoRegressionRequirement required, JudgeCalibration calibration) {
        ErrorRates rates = required.rates();
        double error = JudgedPassRateRequirement.SHARE * Math.min(rates.alpha(), rates.beta());
        OptionalDouble margin = JudgeScale.margin(required.margin(), calibration, error);
        if (margin.isEmpty()) {
            return Optional.empty();
        }
        NoRegressionRequirement reported = NoRegressionRequirement.of(
                margin.getAsDouble(),
                required.expectedPassRate(),
                new ErrorRates(rates.alpha() - error, rates.beta() - error));
        return Optional.of(reported).filter(JudgeLabels::isPlannable);
    }

    NoRegressionRequirement reported() {
        return reported(required, calibration).orElseThrow();
    }

    @Override
    public boolean comparesBaseline() {
        return true;
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return required.errorRates();
    }

    @Override
    public Optional<String> detects() {
        return required.detects();
    }

    @Override
    public String describe() {
        return required.describe() + ", judged";
    }
}
