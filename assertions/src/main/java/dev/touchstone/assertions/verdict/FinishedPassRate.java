package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.ExactBinomial;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.ProportionInterval;
import dev.touchstone.assertions.statistics.Target;
import java.util.OptionalDouble;

/** The exact test of a pass rate from a number of samples that was fixed before. */
final class FinishedPassRate {

    private final PassRateRequirement requirement;
    private final long passes;
    private final long samples;

    FinishedPassRate(PassRateRequirement requirement, long passes, long samples) {
        this.requirement = requirement;
        this.passes = passes;
        this.samples = samples;
    }

    static Finding judge(Trials trials, PassRateRequirement requirement) {
        FinishedPassRate test = new FinishedPassRate(requirement, trials.passes(), trials.samples());
        if (requirement.target() == Target.POPULATION && trials.samples() > 0) {
            KnownCases.require(
                    trials, "a claim about all inputs counts cases: answers to the same case say little more than one");
            if (!FinishedCaseRates.isOneSampleEach(trials)) {
                return new FinishedCaseRates(trials, requirement).judge(test.fixedPlan());
            }
        }
        return new Finding(requirement, test.outcome(), test.evidence());
    }

    Outcome outcome() {
        if (samples == 0) {
            return Outcome.INCONCLUSIVE;
        }
        if (ExactBinomial.lowerTail(passes, samples, requirement.atLeast())
                <= requirement.rates().alpha()) {
            return Outcome.FAIL;
        }
        boolean shown = ExactBinomial.upperTail(passes, samples, requirement.unacceptable())
                <= requirement.rates().beta();
        return shown ? Outcome.PASS : Outcome.INCONCLUSIVE;
    }

    /** Of so few good answers, or fewer, at the acceptable rate. */
    OptionalDouble pValue() {
        return samples == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(ExactBinomial.lowerTail(passes, samples, requirement.atLeast()));
    }

    PassRateEvidence evidence() {
        Interval interval =
                samples == 0 ? Intervals.unknown(0, 1) : ProportionInterval.wilson(passes, samples, Intervals.SHOWN);
        int plan = fixedPlan();
        long toDecide = outcome() == Outcome.INCONCLUSIVE ? decisive(plan) - samples : 0;
        return new PassRateEvidence(passes, samples, interval, plan, toDecide);
    }

    private int fixedPlan() {
        return requirement.isZeroFailure()
                ? Feasible.clean(requirement)
                : Feasible.fixed(requirement).samples();
    }

    /** The exact plan; beyond it the next number of samples at which every result decides, for counts come in steps. */
    private long decisive(long plan) {
        long n = Math.max(plan, samples + 1);
        while (!decidesAlways(n)) {
            n++;
        }
        return n;
    }

    private boolean decidesAlways(long n) {
        long shown = fewestThatPass(n);
        return shown <= n
                && (shown == 0
                        || ExactBinomial.lowerTail(shown - 1, n, requirement.atLeast())
                                <= requirement.rates().alpha());
    }

    private long fewestThatPass(long n) {
        long low = 0;
        long high = n + 1;
        while (low < high) {
            long middle = (low + high) / 2;
            if (ExactBinomial.upperTail(middle, n, requirement.unacceptable())
                    <= requirement.rates().beta()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
