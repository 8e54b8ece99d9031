package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.EquivalenceRequirement;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedEquivalence;
import dev.touchstone.assertions.verdict.FinishedTrials;
import dev.touchstone.assertions.verdict.FinishedUnpaired;
import dev.touchstone.assertions.verdict.IncompleteTrials;
import dev.touchstone.assertions.verdict.JudgedPassRateRequirement;
import dev.touchstone.assertions.verdict.JudgedRegressionRequirement;
import dev.touchstone.assertions.verdict.JudgedTrials;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Trials;
import dev.touchstone.assertions.verdict.UnpairedRequirement;
import dev.touchstone.assertions.verdict.Verdict;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on trials that are over, by exact tests for a number of samples that was fixed before.
 *
 * <p>Whoever looks at the counts to decide whether to go on must not use them: such trials are for {@link
 * TrialSourceAssert}. Trials that decide nothing fail too, saying how many samples would.
 */
public final class TrialsAssert extends AbstractAssert<TrialsAssert, Trials> {

    TrialsAssert(Trials actual) {
        super(actual, TrialsAssert.class);
    }

    /**
     * Holds unless the pass rate is below; by default the failure rate may not double.
     *
     * <pre>{@code
     * assertThat(Trials.of("v2", 392, 400)).hasPassRateOfAtLeast(0.95);  // passes
     * assertThat(Trials.of("v2", 340, 400)).hasPassRateOfAtLeast(0.95);  // fails: 85.0 % of answers pass
     * assertThat(Trials.of("v2", 20, 20)).hasPassRateOfAtLeast(0.95);    // fails: cannot tell yet
     * }</pre>
     *
     * @param atLeast above 0, at most 1
     * @throws dev.touchstone.assertions.message.ConfigurationException if a number is out of range
     */
    public TrialsAssert hasPassRateOfAtLeast(double atLeast) {
        return holds(PassRates.of(atLeast));
    }

    /** As {@link #hasPassRateOfAtLeast(double)}, with the tolerance as written. */
    public TrialsAssert hasPassRateOfAtLeast(double atLeast, Tolerance tolerance) {
        return holds(PassRates.of(atLeast, tolerance));
    }

    /** As {@link #hasPassRateOfAtLeast(double)}, failing only with this confidence. */
    public TrialsAssert hasPassRateOfAtLeast(double atLeast, Tolerance tolerance, Confidence confidence) {
        return holds(PassRates.of(atLeast, tolerance, confidence.rates()));
    }

    /**
     * Holds unless these trials are worse than the baseline's, judged on differences paired by golden case.
     *
     * <pre>{@code
     * assertThat(candidate).isNotWorseThan(baseline, margin(0.05));
     * }</pre>
     *
     * @param margin the loss that is not acceptable
     * @throws dev.touchstone.assertions.message.ConfigurationException if the margin is out of range, or the two were not
     *     asked the same golden cases
     */
    public TrialsAssert isNotWorseThan(Trials baseline, Margin margin) {
        return isNotWorse(baseline, margin, ErrorRates.DEFAULT);
    }

    /** As {@link #isNotWorseThan(Trials, Margin)}, failing only with this confidence. */
    public TrialsAssert isNotWorseThan(Trials baseline, Margin margin, Confidence confidence) {
        return isNotWorse(baseline, margin, confidence.rates());
    }

    /**
     * As {@link #hasPassRateOfAtLeast(double, Tolerance)}, where a judge that errs graded the answers.
     *
     * <pre>{@code
     * JudgeCalibration of1000 = new JudgeCalibration(new Proportion(950, 1000), new Proportion(900, 1000));
     * assertThat(Trials.of("v2", 375, 400)).hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(of1000)); // passes
     * assertThat(Trials.of("v2", 280, 400)).hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(of1000)); // fails
     * }</pre>
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if a number is out of range, every answer must be
     *     good, the judge is no better than chance, or its labels are too few for the tolerance
     */
    public TrialsAssert hasPassRateOfAtLeast(double atLeast, Tolerance tolerance, JudgedBy judge) {
        return holds(PassRates.of(atLeast, tolerance), judge);
    }

    /** As {@link #hasPassRateOfAtLeast(double, Tolerance, JudgedBy)}, failing only with this confidence. */
    public TrialsAssert hasPassRateOfAtLeast(
            double atLeast, Tolerance tolerance, JudgedBy judge, Confidence confidence) {
        return holds(PassRates.of(atLeast, tolerance, confidence.rates()), judge);
    }

    /**
     * As {@link #hasPassRateOfAtLeast(double, Tolerance)}, where some answers never came: holds only if it would whatever
     * they had been.
     *
     * <pre>{@code
     * assertThat(Trials.of("v2", 386, 393)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(7));  // passes
     * assertThat(Trials.of("v2", 322, 393)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(27)); // fails
     * }</pre>
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if a number is out of range
     */
    public TrialsAssert hasPassRateOfAtLeast(double atLeast, Tolerance tolerance, Missing missing) {
        return holds(PassRates.of(atLeast, tolerance), missing);
    }

    /** As {@link #hasPassRateOfAtLeast(double, Tolerance, Missing)}, failing only with this confidence. */
    public TrialsAssert hasPassRateOfAtLeast(
            double atLeast, Tolerance tolerance, Missing missing, Confidence confidence) {
        return holds(PassRates.of(atLeast, tolerance, confidence.rates()), missing);
    }

    /**
     * As {@link #isNotWorseThan(Trials, Margin)}, where a judge that errs, alike on both versions, graded the answers.
     *
     * <pre>{@code
     * assertThat(candidate).isNotWorseThan(baseline, margin(0.05), judgedBy(calibration));
     * }</pre>
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the margin is out of range, the two were not
     *     asked the same golden cases, the judge is no better than chance, or its labels are too few
     */
    public TrialsAssert isNotWorseThan(Trials baseline, Margin margin, JudgedBy judge) {
        return isNotWorse(baseline, noRegression(baseline, margin, ErrorRates.DEFAULT), judge);
    }

    /** As {@link #isNotWorseThan(Trials, Margin, JudgedBy)}, failing only with this confidence. */
    public TrialsAssert isNotWorseThan(Trials baseline, Margin margin, JudgedBy judge, Confidence confidence) {
        return isNotWorse(baseline, noRegression(baseline, margin, confidence.rates()), judge);
    }

    /**
     * Holds unless these trials are worse than the baseline's, where the two were not asked the same cases or only sums are
     * known; every answer is taken to be independent of every other.
     *
     * <p>{@link #isNotWorseThan} takes far fewer answers, and a difference cannot be one of the questions.
     *
     * <pre>{@code
     * assertThat(Trials.of("v2", 905, 1000)).isNotWorseThanOnOtherCases(Trials.of("v1", 900, 1000), margin(0.05)); // passes
     * assertThat(Trials.of("v2", 800, 1000)).isNotWorseThanOnOtherCases(Trials.of("v1", 900, 1000), margin(0.05)); // fails
     * }</pre>
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the margin is out of range
     */
    public TrialsAssert isNotWorseThanOnOtherCases(Trials baseline, Margin margin) {
        return isNotWorseOnOtherCases(baseline, new UnpairedRequirement(margin.points(), ErrorRates.DEFAULT));
    }

    /** As {@link #isNotWorseThanOnOtherCases(Trials, Margin)}, failing only with this confidence. */
    public TrialsAssert isNotWorseThanOnOtherCases(Trials baseline, Margin margin, Confidence confidence) {
        return isNotWorseOnOtherCases(baseline, new UnpairedRequirement(margin.points(), confidence.rates()));
    }

    /**
     * Holds if the pass rate is shown to lie within the margin of the baseline's, above and below, on the same cases.
     *
     * <pre>{@code
     * assertThat(candidate).isEquivalentTo(baseline, margin(0.05)); // passes: 0.3 points better, 90 % interval −1.2 … 1.8
     * assertThat(candidate).isEquivalentTo(baseline, margin(0.05)); // fails: 20.0 points better
     * }</pre>
     *
     * @param margin the greatest difference that is still equivalent
     * @throws dev.touchstone.assertions.message.ConfigurationException if the margin is out of range, or the two were not
     *     asked the same golden cases
     */
    public TrialsAssert isEquivalentTo(Trials baseline, Margin margin) {
        return isEquivalent(baseline, new EquivalenceRequirement(margin.points(), ErrorRates.DEFAULT));
    }

    /** As {@link #isEquivalentTo(Trials, Margin)}, failing only with this confidence. */
    public TrialsAssert isEquivalentTo(Trials baseline, Margin margin, Confidence confidence) {
        return isEquivalent(baseline, new EquivalenceRequirement(margin.points(), confidence.rates()));
    }

    private TrialsAssert holds(PassRateRequirement requirement, JudgedBy judge) {
        isNotNull();
        return passes(JudgedTrials.passRate(actual, new JudgedPassRateRequirement(requirement, judge.calibration())));
    }

    private TrialsAssert holds(PassRateRequirement requirement, Missing missing) {
        isNotNull();
        return passes(IncompleteTrials.passRate(actual, missing.answers(), requirement));
    }

    private TrialsAssert isNotWorse(Trials baseline, NoRegressionRequirement requirement, JudgedBy judge) {
        isNotNull();
        return passes(JudgedTrials.noRegression(
                actual, baseline, new JudgedRegressionRequirement(requirement, judge.calibration())));
    }

    private TrialsAssert isNotWorseOnOtherCases(Trials baseline, UnpairedRequirement requirement) {
        isNotNull();
        return passes(FinishedUnpaired.noRegression(actual, baseline, requirement));
    }

    private TrialsAssert isEquivalent(Trials baseline, EquivalenceRequirement requirement) {
        isNotNull();
        return passes(FinishedEquivalence.of(actual, baseline, requirement));
    }

    private TrialsAssert holds(PassRateRequirement requirement) {
        isNotNull();
        return passes(FinishedTrials.passRate(actual, requirement));
    }

    private TrialsAssert isNotWorse(Trials baseline, Margin margin, ErrorRates rates) {
        isNotNull();
        return passes(FinishedTrials.noRegression(actual, baseline, noRegression(baseline, margin, rates)));
    }

    private static NoRegressionRequirement noRegression(Trials baseline, Margin margin, ErrorRates rates) {
        double expected = baseline.passRate().stream()
                .filter(rate -> rate > 0)
                .findFirst()
                .orElse(1);
        return NoRegressionRequirement.of(margin.points(), expected, rates);
    }

    private TrialsAssert passes(Verdict verdict) {
        Unmet.in(verdict, actual.name()).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}
