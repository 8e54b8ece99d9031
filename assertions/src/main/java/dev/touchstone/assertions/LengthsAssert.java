package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.Distance;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedDrift;
import dev.touchstone.assertions.verdict.Lengths;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the lengths of answers that are over, of a number that was fixed before.
 *
 * <p>What decides nothing fails too.
 */
public final class LengthsAssert extends AbstractAssert<LengthsAssert, Lengths> {

    LengthsAssert(Lengths actual) {
        super(actual, LengthsAssert.class);
    }

    /**
     * Holds if they are distributed as the approved ones are, within the margin: the share of the baseline's mean by which a length has moved on average.
     *
     * <p>Paired by golden case where both hold the same ones. Answers that did not change fail at most once in 1,000 runs.
     *
     * <pre>{@code
     * assertThat(today).hasNotDriftedFrom(approved, margin(0.1));
     * }</pre>
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the margin is out of range
     */
    public LengthsAssert hasNotDriftedFrom(Lengths approved, Margin margin) {
        return hasNotDrifted(approved, margin, ErrorRates.DEFAULT);
    }

    /** As {@link #hasNotDriftedFrom(Lengths, Margin)}, failing only with this confidence. */
    public LengthsAssert hasNotDriftedFrom(Lengths approved, Margin margin, Confidence confidence) {
        return hasNotDrifted(approved, margin, confidence.rates());
    }

    private LengthsAssert hasNotDrifted(Lengths approved, Margin margin, ErrorRates rates) {
        isNotNull();
        NoDriftRequirement requirement = NoDriftRequirement.of(new Distance.OfLengths(), margin.points(), rates);
        Unmet.in(FinishedDrift.of(actual, approved, requirement), actual.name()).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}
