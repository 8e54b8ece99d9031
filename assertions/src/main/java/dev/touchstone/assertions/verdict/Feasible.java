package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.FixedPlan;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.MeanDesign;
import dev.touchstone.assertions.statistics.ZeroFailure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;

/**
 * Plans of a size someone could pay for.
 *
 * <p>Two rates that lie very close need more samples than are ever planned; then the user reads the nearest number that
 * would work, before the first call.
 */
final class Feasible {

    private static final int MOST_SAMPLES = 100_000;
    private static final double STEP = 1.1;
    private static final double EXPECTED_VARIANCE = 0.5;

    private Feasible() {}

    static ClosedSprt closed(PassRateRequirement r) {
        fixed(r);
        return ClosedSprt.of(hypotheses(r, r.tolerance()));
    }

    static FixedPlan fixed(PassRateRequirement r) {
        return plan("tolerance", r.tolerance(), tolerance -> FixedPlan.of(hypotheses(r, tolerance)));
    }

    static int clean(PassRateRequirement r) {
        return plan("tolerance", r.tolerance(), tolerance -> clean(tolerance, r.rates()));
    }

    /** @param looksEvery pairs from one look to the next */
    static BoundedMeanBet bet(NoRegressionRequirement r, int looksEvery) {
        return plan(
                "margin",
                r.margin(),
                margin -> BoundedMeanBet.of(design(r, margin).lookingEvery(looksEvery)));
    }

    private static MeanDesign design(NoRegressionRequirement r, double margin) {
        double expected = Math.max(r.discordance(), margin);
        return MeanDesign.ofPairs(margin, expected, r.rates().alpha(), r.rates().beta())
                .upToVariance(Math.max(r.greatestDiscordance(), expected));
    }

    /** @param looksEvery scores from one look to the next */
    static BoundedMeanBet scores(ScoreRequirement r, int looksEvery) {
        return plan(
                "tolerance",
                r.tolerance(),
                tolerance -> BoundedMeanBet.of(design(r, tolerance).lookingEvery(looksEvery)));
    }

    /** Expects scores that vary half as much as they may, and copes with all that they may. */
    private static MeanDesign design(ScoreRequirement r, double tolerance) {
        double unacceptable = Decimals.difference(r.atLeast(), tolerance);
        double greatest = r.greatestVariance();
        return new MeanDesign(
                r.range().lowest(),
                r.range().highest(),
                r.atLeast(),
                unacceptable,
                EXPECTED_VARIANCE * greatest,
                greatest,
                r.rates().alpha(),
                r.rates().beta(),
                1,
                false);
    }

    private static Hypotheses hypotheses(PassRateRequirement r, double tolerance) {
        return new Hypotheses(
                r.atLeast(),
                Decimals.difference(r.atLeast(), tolerance),
                r.rates().alpha(),
                r.rates().beta());
    }

    private static int clean(double tolerance, ErrorRates rates) {
        int samples = ZeroFailure.cleanSamples(Decimals.difference(1, tolerance), rates.beta());
        if (samples > MOST_SAMPLES) {
            throw new IllegalArgumentException(
                    samples + " clean samples would be needed, at most " + MOST_SAMPLES + " are planned");
        }
        return samples;
    }

    private static <T> T plan(String name, double number, DoubleFunction<T> plan) {
        try {
            return plan.apply(number);
        } catch (IllegalArgumentException tooLarge) {
            throw new ConfigurationException(
                    Explanation.of(name + " = " + Decimals.plain(number) + " is too small to be decided")
                            .fact("reason", String.valueOf(tooLarge.getMessage()))
                            .why("no call was made, for the test would never end")
                            .fix("write " + name + " = " + Decimals.plain(nearest(number, plan)) + " or more"));
        }
    }

    private static double nearest(double number, DoubleFunction<?> plan) {
        double wider = number;
        do {
            wider = BigDecimal.valueOf(wider * STEP)
                    .setScale(6, RoundingMode.UP)
                    .doubleValue();
        } while (!works(wider, plan));
        return wider;
    }

    private static boolean works(double number, DoubleFunction<?> plan) {
        try {
            return plan.apply(number) != null;
        } catch (IllegalArgumentException stillTooLarge) {
            return false;
        }
    }
}
