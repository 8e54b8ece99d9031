package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.statistics.Power;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Refuses a requirement on all inputs that so few golden cases, each asked once, cannot decide. */
final class EnoughCases {

    private static final int MOST_DIGITS = 4;

    private final int cases;

    private EnoughCases(int cases) {
        this.cases = cases;
    }

    static void require(Cost cost, int cases) {
        if (cost.cap() > cases) {
            throw new ConfigurationException(new EnoughCases(cases).explain(cost));
        }
    }

    private Explanation explain(Cost cost) {
        Optional<String> decidable = decidable(cost.requirement());
        String these = "these " + Decimals.plural(cases, "golden case");
        return Explanation.of(cost.requirement().describe() + " cannot be decided by "
                        + Decimals.plural(cases, "golden case"))
                .fact("needed", Decimals.plural(cost.cap(), "golden case") + ", each asked once")
                .fact("there are", Decimals.count(cases))
                .fact(
                        "decidable",
                        decidable
                                .map(number -> number + " or more, by " + these)
                                .orElse("nothing, by " + these))
                .why(
                        "cases that stand for all inputs are asked once each: more samples of the same case say little about"
                                + " other inputs. No call was made.")
                .fix("add " + Decimals.plural(cost.cap() - cases, "golden case")
                        + decidable.map(number -> ", or write " + number).orElse("")
                        + ", or require it of these cases only: target = Target.SUITE");
    }

    /** {@code tolerance = 0.23}: the smallest that would do, as the user would write it. */
    private Optional<String> decidable(Requirement requirement) {
        if (requirement instanceof PassRateRequirement rate) {
            return written(smallest(rate), rate::withTolerance).map(number -> "tolerance = " + number);
        }
        if (requirement instanceof NoRegressionRequirement comparison) {
            OptionalDouble margin =
                    Power.smallestMargin(Feasible.bet(comparison, 1).design(), cases);
            return written(margin, comparison::withMargin).map(number -> "margin = " + number);
        }
        ScoreRequirement score = (ScoreRequirement) requirement;
        OptionalDouble tolerance =
                Power.smallestMargin(Feasible.scores(score, 1).design(), cases);
        return written(tolerance, score::withTolerance).map(number -> "tolerance = " + number);
    }

    private OptionalDouble smallest(PassRateRequirement rate) {
        double beta = rate.rates().beta();
        return rate.isZeroFailure()
                ? OptionalDouble.of(1 - Math.pow(beta, 1.0 / cases))
                : Power.smallestTolerance(rate.atLeast(), rate.rates().alpha(), beta, cases);
    }

    /** Rounded up to as few digits as still work: rounding may leave the range, or a plan may be a sample longer. */
    private Optional<String> written(OptionalDouble smallest, DoubleFunction<Requirement> wider) {
        return IntStream.rangeClosed(2, smallest.isPresent() ? MOST_DIGITS : 0)
                .mapToObj(digits -> rounded(smallest.getAsDouble(), digits))
                .filter(number -> works(wider, number))
                .findFirst()
                .map(Decimals::plain);
    }

    private static double rounded(double number, int digits) {
        return BigDecimal.valueOf(number)
                .round(new MathContext(digits, RoundingMode.UP))
                .doubleValue();
    }

    private boolean works(DoubleFunction<Requirement> wider, double number) {
        try {
            return Planned.of(wider.apply(number), cases, 0).cost().cap() <= cases;
        } catch (ConfigurationException outOfRange) {
            return false;
        }
    }
}
