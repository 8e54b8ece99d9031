package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.statistics.Target;
import java.util.Optional;

/**
 * The candidate's pass rate must not lie below the baseline's by the margin, judged on answers paired by golden case.
 *
 * <p>A candidate as good as the baseline fails at most with probability α; one that is worse by the margin passes at
 * most with probability β.
 *
 * <pre>{@code
 * NoRegressionRequirement.of(0.05, 0.95)  // five points
 * NoRegressionRequirement.of(5, 0.95)     // ConfigurationException: margin above 0, below 1
 * }</pre>
 *
 * @param margin the loss that is not acceptable, above 0, below 1: 0.05 is five points
 * @param expectedPassRate of the baseline, above 0, below 1; it sizes the plan and does not enter the verdict's validity
 * @param lowestPassRate at which equal versions must still pass by the cap, above 0, at most the expected one. Below it
 *     the verdicts stay as right, but more of them stay open
 * @param rates how often the verdict may be wrong
 * @param target whose loss is meant: over these cases, or over all inputs the cases are a random sample of
 */
public record NoRegressionRequirement(
        double margin, double expectedPassRate, double lowestPassRate, ErrorRates rates, Target target)
        implements Requirement {

    private static final double INSTEAD_OF_ONE = 0.95;

    /** Two versions at this pass rate differ more often than at any other. */
    private static final double MOST_DIFFERING = 0.5;

    /** @throws ConfigurationException if a number is out of range */
    public NoRegressionRequirement {
        if (!(margin > 0 && margin < 1)) {
            boolean points = margin >= 1 && margin < 100;
            throw new ConfigurationException(Explanation.of("margin = " + margin + " is no difference of pass rates")
                    .fact("margin", "above 0, below 1")
                    .fix("write points as a share: margin = " + (points ? margin / 100 : 0.05)));
        }
        if (!(expectedPassRate > 0 && expectedPassRate < 1)) {
            throw new ConfigurationException(
                    Explanation.of("expectedPassRate = " + expectedPassRate + " is out of range")
                            .fact("legal", "above 0, below 1")
                            .fix("write what the baseline is expected to hold, for example 0.95"));
        }
        if (!(lowestPassRate > 0 && lowestPassRate <= expectedPassRate)) {
            throw new ConfigurationException(Explanation.of("lowestPassRate = " + lowestPassRate + " is out of range")
                    .fact("legal", "above 0, at most expectedPassRate = " + expectedPassRate)
                    .fix("write the pass rate down to which equal versions must be told to be equal"));
        }
    }

    /** With {@link ErrorRates#DEFAULT}, about {@link Target#SUITE}. */
    public static NoRegressionRequirement of(double margin, double passRate) {
        return of(margin, passRate, ErrorRates.DEFAULT);
    }

    /**
     * About {@link Target#SUITE}, sized for a baseline that holds this pass rate; 1 is taken as 0.95, since pairs that never differ size nothing. The
     * cap is sized for a baseline that fails up to twice as often.
     *
     * @throws ConfigurationException if a number is out of range
     */
    public static NoRegressionRequirement of(double margin, double passRate, ErrorRates rates) {
        double expected = passRate == 1 ? INSTEAD_OF_ONE : passRate;
        double lowest = expected > 0.5 ? 2 * expected - 1 : expected;
        return new NoRegressionRequirement(margin, expected, lowest, rates, Target.SUITE);
    }

    /**
     * The same with a cap for a baseline whose pass rate may be as low as this, for example the rate that a requirement
     * beside this one does not accept.
     *
     * @throws ConfigurationException if it is not above 0, or above the expected pass rate
     */
    public NoRegressionRequirement downTo(double passRate) {
        return new NoRegressionRequirement(margin, expectedPassRate, passRate, rates, target);
    }

    /** The same with another margin. */
    public NoRegressionRequirement withMargin(double wider) {
        return new NoRegressionRequirement(wider, expectedPassRate, lowestPassRate, rates, target);
    }

    /**
     * The same about another target. For {@link Target#POPULATION} a test asks each case once of either version, so a plan
     * takes as many golden cases as pairs.
     */
    public NoRegressionRequirement about(Target other) {
        return new NoRegressionRequirement(margin, expectedPassRate, lowestPassRate, rates, other);
    }

    /**
     * The share of pairs expected to differ, 2θ(1−θ) for two independent answers; never below the margin, since a loss
     * of the margin alone makes that many pairs differ.
     */
    double discordance() {
        return Math.max(differing(expectedPassRate), margin);
    }

    /** The greatest share of pairs that differ between equal versions at any pass rate from the lowest to 1. */
    double greatestDiscordance() {
        return Math.max(discordance(), differing(Math.max(lowestPassRate, MOST_DIFFERING)));
    }

    private static double differing(double passRate) {
        return 2 * passRate * (1 - passRate);
    }

    @Override
    public boolean comparesBaseline() {
        return true;
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return Optional.of(rates);
    }

    @Override
    public Optional<String> detects() {
        return Optional.of("a loss of " + Decimals.points(margin) + " points");
    }

    @Override
    public String describe() {
        return "less than " + Decimals.points(margin) + " points worse" + Targets.over(target);
    }
}
