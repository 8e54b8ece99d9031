package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.LeastSamples;
import dev.touchstone.assertions.statistics.Target;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A share of the answers that must be good.
 *
 * <p>Without a tolerance no finite number of samples can decide at the bound, so there are two bounds: a version at
 * {@code atLeast} or better fails at most with probability α, one at {@code unacceptable} or worse passes at most with
 * probability β. A bound of 1 is decided by the first wrong answer.
 *
 * <pre>{@code
 * PassRateRequirement.of(0.95, OptionalDouble.empty())   // acceptable 0.95, unacceptable 0.90
 * PassRateRequirement.of(0.95, OptionalDouble.of(0.95))  // ConfigurationException: tolerance above 0, below 0.95
 * }</pre>
 *
 * @param atLeast the acceptable pass rate, above 0, at most 1
 * @param unacceptable the unacceptable pass rate, above 0, below {@code atLeast}
 * @param rates how often the verdict may be wrong
 * @param target whose pass rate is meant: of these cases, or of all inputs the cases are a random sample of
 * @param slice the group of golden cases it is about; empty for all
 */
public record PassRateRequirement(
        double atLeast, double unacceptable, ErrorRates rates, Target target, Optional<String> slice)
        implements Requirement {

    private static final double SMALLEST_DEFAULT_TOLERANCE = 0.01;
    private static final double TOLERANCE_OF_ONE = 0.05;
    private static final int LONGEST = 60;

    /** @throws ConfigurationException if a rate is out of range */
    public PassRateRequirement {
        requireRate(atLeast);
        if (!(unacceptable > 0 && unacceptable < atLeast)) {
            throw tolerance(atLeast, Decimals.difference(atLeast, unacceptable));
        }
    }

    /** With {@link ErrorRates#DEFAULT}, about {@link Target#SUITE}. */
    public static PassRateRequirement of(double atLeast, OptionalDouble tolerance) {
        return of(atLeast, tolerance, ErrorRates.DEFAULT);
    }

    /**
     * About {@link Target#SUITE}, with a tolerance that defaults to: the failure rate may not double (but at least 0.01), and 0.05 for a bound of 1.
     *
     * @throws ConfigurationException if a number is out of range, or the failure rate is too high to double
     */
    public static PassRateRequirement of(double atLeast, OptionalDouble tolerance, ErrorRates rates) {
        requireRate(atLeast);
        double tolerated = tolerance.orElseGet(() -> defaultTolerance(atLeast));
        return new PassRateRequirement(
                atLeast, Decimals.difference(atLeast, tolerated), rates, Target.SUITE, Optional.empty());
    }

    /**
     * The same about another target. For {@link Target#POPULATION} a test asks each case once, so a plan takes as many
     * golden cases as samples.
     */
    public PassRateRequirement about(Target other) {
        return new PassRateRequirement(atLeast, unacceptable, rates, other, slice);
    }

    /** The same about the golden cases of one slice: answers to the others say nothing about it. */
    public PassRateRequirement ofSlice(String name) {
        return new PassRateRequirement(atLeast, unacceptable, rates, target, Optional.of(name));
    }

    boolean concerns(Slot slot) {
        return slot.arm() == Arm.CANDIDATE && (slice.isEmpty() || slice.equals(slot.slice()));
    }

    /** {@code " of slice eu"}, or nothing. */
    String subset() {
        return slice.map(name -> " of slice " + Untrusted.line(name, LONGEST)).orElse("");
    }

    /** The same with another tolerance, above 0 and below {@link #atLeast()}. */
    public PassRateRequirement withTolerance(double wider) {
        double coarser = of(atLeast, OptionalDouble.of(wider), rates).unacceptable();
        return new PassRateRequirement(atLeast, coarser, rates, target, slice);
    }

    /** The tolerance: acceptable minus unacceptable pass rate. */
    public double tolerance() {
        return Decimals.difference(atLeast, unacceptable);
    }

    /** Whether one wrong answer decides. */
    public boolean isZeroFailure() {
        return atLeast == 1;
    }

    private static double defaultTolerance(double atLeast) {
        if (atLeast == 1) {
            return TOLERANCE_OF_ONE;
        }
        double doubling = Math.max(Decimals.difference(1, atLeast), SMALLEST_DEFAULT_TOLERANCE);
        if (doubling >= atLeast) {
            throw new ConfigurationException(Explanation.of("atLeast = " + atLeast + " needs a written tolerance")
                    .fact("tolerance", "above 0, below " + atLeast)
                    .why("by default the failure rate may not double, and " + Decimals.percent(1 - atLeast)
                            + " of wrong answers cannot double")
                    .fix("write tolerance = " + atLeast / 2 + " or less"));
        }
        return doubling;
    }

    private static void requireRate(double atLeast) {
        if (!(atLeast > 0 && atLeast <= 1)) {
            boolean percent = atLeast > 1 && atLeast <= 100;
            throw new ConfigurationException(Explanation.of("atLeast = " + atLeast + " is no pass rate")
                    .fact("atLeast", "above 0, at most 1")
                    .fix("write a share of the answers: atLeast = " + (percent ? atLeast / 100 : 0.95)));
        }
    }

    private static ConfigurationException tolerance(double atLeast, double tolerance) {
        return new ConfigurationException(
                Explanation.of("tolerance = " + Decimals.plain(tolerance) + " is out of range for atLeast = " + atLeast)
                        .fact("tolerance", "above 0, below " + atLeast)
                        .why("samples can only tell two pass rates apart: an acceptable and a lower, unacceptable one")
                        .fix(
                                tolerance >= 1 && tolerance < 100
                                        ? "write points as a share: tolerance = " + tolerance / 100
                                        : "leave the tolerance out for the default, or write one in the range"));
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.of(rates);
    }

    /**
     * The smallest mean number of samples any test with these error rates can have (Wald 1947), if the pass rate is the acceptable one,
     * or, after a {@link Outcome#FAIL}, the unacceptable one; empty where one wrong answer decides.
     */
    public OptionalDouble leastSamples(Outcome outcome) {
        if (isZeroFailure()) {
            return OptionalDouble.empty();
        }
        Hypotheses h = new Hypotheses(atLeast, unacceptable, rates.alpha(), rates.beta());
        return OptionalDouble.of(
                outcome == Outcome.FAIL ? LeastSamples.atUnacceptable(h) : LeastSamples.atAcceptable(h));
    }

    @Override
    public boolean mayFailByChance() {
        return !isZeroFailure();
    }

    @Override
    public Optional<String> detects() {
        return Optional.of("a loss of " + Decimals.points(tolerance()) + " points");
    }

    @Override
    public String describe() {
        return "pass rate" + subset() + " ≥ " + Decimals.percent(atLeast) + Targets.over(target);
    }
}
