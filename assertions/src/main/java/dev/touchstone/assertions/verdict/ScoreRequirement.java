package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.statistics.Target;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A mean that the scores must have.
 *
 * <p>A version whose mean is {@code atLeast} or better fails at most with probability α, one whose mean is
 * {@code unacceptable} or worse passes at most with probability β, for scores of any distribution in the range.
 *
 * <pre>{@code
 * ScoreRequirement.of(new ScoreRange(1, 5), 4, OptionalDouble.empty())   // acceptable 4, unacceptable 3.8
 * ScoreRequirement.of(ScoreRange.UNIT, 4, OptionalDouble.empty())        // ConfigurationException: atLeast = 4.0
 * }</pre>
 *
 * @param range the scores there are
 * @param atLeast the acceptable mean, inside the range
 * @param unacceptable the unacceptable mean, inside the range and below {@code atLeast}
 * @param rates how often the verdict may be wrong
 * @param target whose mean is meant: of these cases, or of all inputs the cases are a random sample of
 */
public record ScoreRequirement(ScoreRange range, double atLeast, double unacceptable, ErrorRates rates, Target target)
        implements Requirement {

    private static final double DEFAULT_TOLERANCE = 0.05;

    /** @throws ConfigurationException if a mean is out of range */
    public ScoreRequirement {
        if (!(atLeast > range.lowest() && atLeast < range.highest())) {
            throw new ConfigurationException(Explanation.of("atLeast = " + atLeast + " is no mean of scores " + range)
                    .fact("atLeast", "above " + range.lowest() + ", below " + range.highest())
                    .why("every mean reaches the worst score, and only perfect answers reach the best")
                    .fix("write a mean inside the range, or the range the grader scores in"));
        }
        if (!(unacceptable > range.lowest() && unacceptable < atLeast)) {
            throw tolerance(range, atLeast, Decimals.difference(atLeast, unacceptable));
        }
    }

    /** With {@link ErrorRates#DEFAULT}, about {@link Target#SUITE}. */
    public static ScoreRequirement of(ScoreRange range, double atLeast, OptionalDouble tolerance) {
        return of(range, atLeast, tolerance, ErrorRates.DEFAULT);
    }

    /**
     * About {@link Target#SUITE}, with a tolerance that defaults to a twentieth of the range.
     *
     * @throws ConfigurationException if a number is out of range
     */
    public static ScoreRequirement of(ScoreRange range, double atLeast, OptionalDouble tolerance, ErrorRates rates) {
        double tolerated = tolerance.orElse(DEFAULT_TOLERANCE * range.width());
        return new ScoreRequirement(range, atLeast, Decimals.difference(atLeast, tolerated), rates, Target.SUITE);
    }

    /**
     * The same about another target. For {@link Target#POPULATION} a test asks each case once, so a plan takes as many
     * golden cases as scores.
     */
    public ScoreRequirement about(Target other) {
        return new ScoreRequirement(range, atLeast, unacceptable, rates, other);
    }

    /** The same with another tolerance, above 0; {@code atLeast} minus it must lie inside the range. */
    public ScoreRequirement withTolerance(double wider) {
        return of(range, atLeast, OptionalDouble.of(wider), rates).about(target);
    }

    /** The tolerance: acceptable minus unacceptable mean. */
    public double tolerance() {
        return Decimals.difference(atLeast, unacceptable);
    }

    /** The largest variance that scores of this mean can have: all of them worst or best. */
    double greatestVariance() {
        return (atLeast - range.lowest()) * (range.highest() - atLeast);
    }

    private static ConfigurationException tolerance(ScoreRange range, double atLeast, double tolerance) {
        return new ConfigurationException(Explanation.of(
                        "tolerance = " + Decimals.plain(tolerance) + " is out of range for atLeast = " + atLeast)
                .fact("tolerance", "above 0, below " + Decimals.plain(Decimals.difference(atLeast, range.lowest())))
                .why("samples can only tell two means apart: an acceptable and a lower, unacceptable one")
                .fix("leave the tolerance out for a twentieth of the range, or write one in the range"));
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.of(rates);
    }

    @Override
    public Optional<String> detects() {
        return Optional.of("a mean lower by " + Decimals.plain(tolerance()));
    }

    @Override
    public String describe() {
        return "mean score ≥ " + Decimals.plain(atLeast) + Targets.over(target);
    }
}
