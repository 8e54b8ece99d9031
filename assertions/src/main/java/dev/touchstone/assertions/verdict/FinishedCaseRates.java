package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.MeanInterval;
import dev.touchstone.assertions.statistics.MoreData;
import java.util.Optional;

/** The test of the pass rate over all inputs from cases asked several times: each case is one observation, its mean. */
final class FinishedCaseRates {

    private final Trials trials;
    private final PassRateRequirement requirement;
    private final double[] means;

    FinishedCaseRates(Trials trials, PassRateRequirement requirement) {
        this.trials = trials;
        this.requirement = requirement;
        this.means = trials.cases().stream().mapToDouble(CaseTally::passRate).toArray();
    }

    static boolean isOneSampleEach(Trials trials) {
        return trials.cases().stream().allMatch(tally -> tally.samples() == 1);
    }

    Finding judge(int fixedPlan) {
        Outcome outcome = requirement.isZeroFailure() ? clean() : bet();
        return new Finding(requirement, outcome, evidence(outcome, fixedPlan));
    }

    /** The first wrong answer decides; that all cases are clean has at most probability θᵐ at the pass rate θ. */
    private Outcome clean() {
        if (trials.passes() < trials.samples()) {
            return Outcome.FAIL;
        }
        boolean shown = Math.pow(requirement.unacceptable(), means.length)
                <= requirement.rates().beta();
        return shown ? Outcome.PASS : Outcome.INCONCLUSIVE;
    }

    private Outcome bet() {
        if (bound(requirement.rates().alpha()).high() < requirement.atLeast()) {
            return Outcome.FAIL;
        }
        boolean shown = bound(requirement.rates().beta()).low() > requirement.unacceptable();
        return shown ? Outcome.PASS : Outcome.INCONCLUSIVE;
    }

    /** One limit of it is a bound that errs with that probability. */
    private Interval bound(double tail) {
        return MeanInterval.anytime(means, 0, 1, 1 - 2 * tail);
    }

    private PassRateEvidence evidence(Outcome outcome, int fixedPlan) {
        Interval betting = MeanInterval.anytime(means, 0, 1, Intervals.SHOWN);
        Interval interval =
                new Interval(betting.low(), betting.high(), betting.confidence(), betting.method() + " on case means");
        return new PassRateEvidence(trials.passes(), trials.samples(), interval, needed(outcome, fixedPlan));
    }

    private Needed needed(Outcome outcome, int fixedPlan) {
        if (outcome != Outcome.INCONCLUSIVE) {
            return Needed.nothing(fixedPlan);
        }
        double rate = trials.passRate().orElseThrow();
        double apart = Math.max(rate - requirement.unacceptable(), requirement.atLeast() - rate);
        Optional<MoreData> price = CaseVariation.ofRates(trials.cases()).price(apart, requirement.rates());
        return new Needed(
                fixedPlan,
                price.map(more -> more.moreCases().cases() - means.length).orElseGet(() -> cleanCases(fixedPlan)),
                0,
                price);
    }

    /** Cases that never failed do not vary, but where every answer must be good it is known how many it takes. */
    private long cleanCases(int fixedPlan) {
        return requirement.isZeroFailure() ? fixedPlan - means.length : 0;
    }
}
