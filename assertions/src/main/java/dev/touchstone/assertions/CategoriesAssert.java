package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.Categories;
import dev.touchstone.assertions.verdict.Distance;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedDrift;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the kinds of answers that are over, of a number that was fixed before.
 *
 * <p>What decides nothing fails too.
 */
public final class CategoriesAssert extends AbstractAssert<CategoriesAssert, Categories> {

    CategoriesAssert(Categories actual) {
        super(actual, CategoriesAssert.class);
    }

    /**
     * Holds if they are distributed as the approved ones are, within the margin: the share of answers that would have to change kind.
     *
     * <p>Paired by golden case where both hold the same ones. Answers that did not change fail at most once in 1,000 runs.
     *
     * <pre>{@code
     * assertThat(today).hasNotDriftedFrom(approved, margin(0.1));
     * }</pre>
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the margin is out of range
     */
    public CategoriesAssert hasNotDriftedFrom(Categories approved, Margin margin) {
        return hasNotDrifted(approved, margin, ErrorRates.DEFAULT);
    }

    /** As {@link #hasNotDriftedFrom(Categories, Margin)}, failing only with this confidence. */
    public CategoriesAssert hasNotDriftedFrom(Categories approved, Margin margin, Confidence confidence) {
        return hasNotDrifted(approved, margin, confidence.rates());
    }

    private CategoriesAssert hasNotDrifted(Categories approved, Margin margin, ErrorRates rates) {
        isNotNull();
        NoDriftRequirement requirement = NoDriftRequirement.of(new Distance.OfKinds(), margin.points(), rates);
        Unmet.in(FinishedDrift.of(actual, approved, requirement), actual.name()).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}
