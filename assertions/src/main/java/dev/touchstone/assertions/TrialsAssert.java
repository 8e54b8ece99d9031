package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedTrials;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Trials;
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

    private TrialsAssert holds(PassRateRequirement requirement) {
        isNotNull();
        return passes(FinishedTrials.passRate(actual, requirement));
    }

    private TrialsAssert isNotWorse(Trials baseline, Margin margin, ErrorRates rates) {
        isNotNull();
        double expected = baseline.passRate().stream()
                .filter(rate -> rate > 0)
                .findFirst()
                .orElse(1);
        NoRegressionRequirement requirement = NoRegressionRequirement.of(margin.points(), expected, rates);
        return passes(FinishedTrials.noRegression(actual, baseline, requirement));
    }

    private TrialsAssert passes(Verdict verdict) {
        Unmet.in(verdict, actual.name()).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}
