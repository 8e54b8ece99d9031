package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.JudgeScale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A share of the answers that must be good, where a judge that errs says which are.
 *
 * <p>What is required of the answers is said anew for what such a judge reports ({@link JudgeScale}): a fifth of α and of
 * β pays for what the labels leave open about it, so the errors promised are those of the whole, calibration included.
 *
 * <pre>{@code
 * new JudgedPassRateRequirement(rate, of 1,000 labels of either kind)  // 0.9 against 0.8 becomes about 0.83 against 0.80
 * new JudgedPassRateRequirement(rate, of 100 labels of either kind)    // ConfigurationException: too few labels
 * }</pre>
 *
 * @param required of the answers, below 1: no judge that errs can tell that every answer is good
 * @param calibration the judge, on answers of which people know whether they are right
 */
public record JudgedPassRateRequirement(PassRateRequirement required, JudgeCalibration calibration)
        implements Requirement {

    /** Of α and of β, for the calibration. */
    static final double SHARE = 0.2;

    /**
     * @throws ConfigurationException if every answer must be good, the judge is no better than chance, or its labels are
     *     too few for the tolerance
     */
    public JudgedPassRateRequirement {
        if (required.isZeroFailure()) {
            throw new ConfigurationException(Explanation.of("atLeast = 1.0 cannot be judged by a judge that errs")
                    .fact("atLeast", "above 0, below 1")
                    .why("it fails some right answers, so one failed answer is no wrong answer")
                    .fix("write a pass rate below 1, for example atLeast = 0.99"));
        }
        JudgeLabels labels = new JudgeLabels(calibration);
        labels.requireBetterThanChance();
        labels.requireEnoughFor(required);
    }

    /** The requirement to test what the judge reports against; empty if the labels tell too little for any. */
    static Optional<PassRateRequirement> reported(PassRateRequirement required, JudgeCalibration calibration) {
        JudgeScale scale = scale(required, calibration);
        return scale instanceof JudgeScale.Translated translated && JudgeLabels.isPlannable(translated.hypotheses())
                ? Optional.of(requirement(translated.hypotheses()))
                : Optional.empty();
    }

    static JudgeScale scale(PassRateRequirement required, JudgeCalibration calibration) {
        ErrorRates rates = required.rates();
        Hypotheses wanted = new Hypotheses(required.atLeast(), required.unacceptable(), rates.alpha(), rates.beta());
        return JudgeScale.of(wanted, calibration, SHARE);
    }

    private static PassRateRequirement requirement(Hypotheses h) {
        double tolerance = Decimals.difference(h.acceptable(), h.unacceptable());
        return PassRateRequirement.of(
                h.acceptable(), OptionalDouble.of(tolerance), new ErrorRates(h.alpha(), h.beta()));
    }

    PassRateRequirement reported() {
        return reported(required, calibration).orElseThrow();
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
