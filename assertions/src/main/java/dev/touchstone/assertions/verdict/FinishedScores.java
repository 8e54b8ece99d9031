package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Bootstrap;
import dev.touchstone.assertions.statistics.CaseSpread;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.MeanInterval;
import dev.touchstone.assertions.statistics.MoreData;
import dev.touchstone.assertions.statistics.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Judges the mean of scores that are over, each golden case counting the same. */
public final class FinishedScores {

    /** Of the bootstrap: the same scores always show the same interval. */
    private static final long SEED = 0x73636f7265L;

    private final Scores scores;
    private final ScoreRequirement requirement;

    private FinishedScores(Scores scores, ScoreRequirement requirement) {
        this.scores = scores;
        this.requirement = requirement;
    }

    /**
     * Judges by betting on the case means (Waudby-Smith and Ramdas 2024, JRSS B 86:1), right for scores of any
     * distribution in the range and any number of cases; shows the BCa interval over cases (Efron 1987) where there are
     * enough that vary.
     *
     * <p>{@link Outcome#FAIL} if the upper bound at 1 − α lies below the acceptable mean, else {@link Outcome#PASS} if the
     * lower bound at 1 − β lies above the unacceptable one.
     */
    public static Verdict mean(Scores scores, ScoreRequirement requirement) {
        FinishedScores test = new FinishedScores(scores, requirement);
        Finding finding = new Finding(requirement, test.outcome(), test.evidence());
        return Verdict.of(List.of(finding), Trials.named(scores.name()).build(), Optional.empty());
    }

    private Outcome outcome() {
        if (scores.values().cases() == 0) {
            return Outcome.INCONCLUSIVE;
        }
        if (bound(requirement.rates().alpha()).high() < requirement.atLeast()) {
            return Outcome.FAIL;
        }
        return bound(requirement.rates().beta()).low() > requirement.unacceptable()
                ? Outcome.PASS
                : Outcome.INCONCLUSIVE;
    }

    /** One limit of it is a bound that errs with that probability. */
    private Interval bound(double tail) {
        return MeanInterval.anytime(
                scores.caseMeans(), scores.range().lowest(), scores.range().highest(), 1 - 2 * tail);
    }

    private ScoreEvidence evidence() {
        OptionalDouble mean = Arrays.stream(scores.caseMeans()).average();
        int cases = scores.values().cases();
        return new ScoreEvidence(
                mean,
                interval(),
                scores.values().samples(),
                cases,
                needed(Feasible.scores(requirement, 1).fixedSamples()));
    }

    private Needed needed(int fixedPlan) {
        if (requirement.target() == Target.SUITE || outcome() != Outcome.INCONCLUSIVE) {
            return Needed.nothing(fixedPlan);
        }
        double mean = Arrays.stream(scores.caseMeans()).average().orElse(requirement.atLeast());
        double apart = Math.max(mean - requirement.unacceptable(), requirement.atLeast() - mean);
        Optional<MoreData> price =
                CaseVariation.ofScores(scores.values().rows()).price(apart, requirement.rates());
        long cases = scores.values().cases();
        return new Needed(
                fixedPlan, price.map(more -> more.moreCases().cases() - cases).orElse(0L), 0, price);
    }

    private Interval interval() {
        double[] means = scores.caseMeans();
        boolean resampled = CaseSpread.of(means, Bootstrap.FEWEST_CASES) == CaseSpread.VARIES;
        return resampled ? Bootstrap.bca(means, Intervals.SHOWN, SEED) : Intervals.ofScores(means, scores.range());
    }
}
