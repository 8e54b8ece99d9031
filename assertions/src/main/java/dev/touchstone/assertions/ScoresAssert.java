package dev.touchstone.assertions;

import dev.touchstone.assertions.verdict.Distance;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.FinishedDrift;
import dev.touchstone.assertions.verdict.FinishedScores;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import dev.touchstone.assertions.verdict.ScoreRequirement;
import dev.touchstone.assertions.verdict.Scores;
import dev.touchstone.assertions.verdict.Verdict;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on scores that are over, of a number that was fixed before.
 *
 * <p>Scores that decide nothing fail too.
 */
public final class ScoresAssert extends AbstractAssert<ScoresAssert, Scores> {

    ScoresAssert(Scores actual) {
        super(actual, ScoresAssert.class);
    }

    /**
     * Holds unless the mean over the golden cases is lower; by default a twentieth of the range is tolerated.
     *
     * <pre>{@code
     * assertThat(scores).hasMeanOfAtLeast(0.8);
     * }</pre>
     *
     * @param atLeast inside the range of the scores
     * @throws dev.touchstone.assertions.message.ConfigurationException if a number is out of range
     */
    public ScoresAssert hasMeanOfAtLeast(double atLeast) {
        return hasMean(atLeast, OptionalDouble.empty(), ErrorRates.DEFAULT);
    }

    /** As {@link #hasMeanOfAtLeast(double)}, with the tolerance as written, in the unit of the scores. */
    public ScoresAssert hasMeanOfAtLeast(double atLeast, Tolerance tolerance) {
        return hasMean(atLeast, OptionalDouble.of(tolerance.points()), ErrorRates.DEFAULT);
    }

    /** As {@link #hasMeanOfAtLeast(double, Tolerance)}, failing only with this confidence. */
    public ScoresAssert hasMeanOfAtLeast(double atLeast, Tolerance tolerance, Confidence confidence) {
        return hasMean(atLeast, OptionalDouble.of(tolerance.points()), confidence.rates());
    }

    /**
     * Holds if the scores are distributed as the approved ones are, within the margin: the share of the range by which a
     * score has moved on average.
     *
     * <pre>{@code
     * assertThat(today).hasNotDriftedFrom(approved, margin(0.1));
     * }</pre>
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the margin is out of range
     */
    public ScoresAssert hasNotDriftedFrom(Scores approved, Margin margin) {
        isNotNull();
        NoDriftRequirement requirement =
                NoDriftRequirement.of(new Distance.OfScores(actual.range()), margin.points(), ErrorRates.DEFAULT);
        return passes(FinishedDrift.of(actual, approved, requirement));
    }

    private ScoresAssert hasMean(double atLeast, OptionalDouble tolerance, ErrorRates rates) {
        isNotNull();
        return passes(FinishedScores.mean(actual, ScoreRequirement.of(actual.range(), atLeast, tolerance, rates)));
    }

    private ScoresAssert passes(Verdict verdict) {
        Unmet.in(verdict, actual.name()).ifPresent(text -> {
            throw failure("%s", text);
        });
        return this;
    }
}
