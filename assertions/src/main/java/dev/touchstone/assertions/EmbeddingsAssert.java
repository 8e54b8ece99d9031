package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.Distance;
import dev.touchstone.assertions.verdict.Embeddings;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedDrift;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the meanings of answers that are over, of a number that was fixed before.
 *
 * <p>What decides nothing fails too.
 */
public final class EmbeddingsAssert extends AbstractAssert<EmbeddingsAssert, Embeddings> {

    EmbeddingsAssert(Embeddings actual) {
        super(actual, EmbeddingsAssert.class);
    }

    /**
     * Holds if they are distributed as the approved ones are, within the margin: the maximum mean discrepancy (Gretton and others 2012), 0 to 1.
     *
     * <p>Paired by golden case where both hold the same ones. Answers that did not change fail at most once in 1,000 runs.
     *
     * <pre>{@code
     * assertThat(today).hasNotDriftedFrom(approved, margin(0.1));
     * }</pre>
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the margin is out of range
     */
    public EmbeddingsAssert hasNotDriftedFrom(Embeddings approved, Margin margin) {
        return hasNotDrifted(approved, margin, ErrorRates.DEFAULT);
    }

    /** As {@link #hasNotDriftedFrom(Embeddings, Margin)}, failing only with this confidence. */
    public EmbeddingsAssert hasNotDriftedFrom(Embeddings approved, Margin margin, Confidence confidence) {
        return hasNotDrifted(approved, margin, confidence.rates());
    }

    private EmbeddingsAssert hasNotDrifted(Embeddings approved, Margin margin, ErrorRates rates) {
        isNotNull();
        NoDriftRequirement requirement = NoDriftRequirement.of(new Distance.OfVectors(), margin.points(), rates);
        Unmet.in(FinishedDrift.of(actual, approved, requirement), actual.name()).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}
