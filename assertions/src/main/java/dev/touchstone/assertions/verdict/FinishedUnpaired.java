package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.FisherExact;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Proportion;
import dev.touchstone.assertions.statistics.ProportionDifference;
import dev.touchstone.assertions.statistics.SampleSize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/** Judges two versions that were not asked the same, on trials of sizes nobody chose by looking at them. */
public final class FinishedUnpaired {

    private final Proportion candidate;
    private final Proportion baseline;
    private final UnpairedRequirement requirement;

    private FinishedUnpaired(Trials candidate, Trials baseline, UnpairedRequirement requirement) {
        this.candidate = new Proportion(candidate.passes(), candidate.samples());
        this.baseline = new Proportion(baseline.passes(), baseline.samples());
        this.requirement = requirement;
    }

    /**
     * Judges a regression on answers that are independent of each other.
     *
     * <p>{@link Outcome#FAIL} by the exact conditional test of Fisher (1935), {@link Outcome#PASS} by the score test of
     * Miettinen and Nurminen (1985, Stat. Med. 4:213); the interval shown is that of Newcombe (1998, Stat. Med. 17:873).
     */
    public static Verdict noRegression(Trials candidate, Trials baseline, UnpairedRequirement requirement) {
        Finding finding = finding(candidate, baseline, requirement, FinishedUnpaired::outcome);
        return Verdict.of(List.of(finding), candidate, Optional.of(baseline));
    }

    /** The same, but a loss that is certain, and certainly smaller than the margin, passes. */
    public static Verdict notWorse(Trials candidate, Trials baseline, UnpairedRequirement requirement) {
        Finding finding = finding(
                candidate, baseline, requirement, test -> test.isWithinMargin() ? Outcome.PASS : test.outcome());
        return Verdict.of(List.of(finding), candidate, Optional.of(baseline));
    }

    private static Finding finding(
            Trials candidate,
            Trials baseline,
            UnpairedRequirement requirement,
            Function<FinishedUnpaired, Outcome> judge) {
        if (candidate.samples() == 0 || baseline.samples() == 0) {
            Interval unknown = Intervals.unknown(-1, 1);
            return new Finding(
                    requirement,
                    Outcome.INCONCLUSIVE,
                    new UnpairedEvidence(baseline, candidate, OptionalDouble.empty(), unknown, OptionalLong.empty()));
        }
        FinishedUnpaired test = new FinishedUnpaired(candidate, baseline, requirement);
        Outcome outcome = judge.apply(test);
        UnpairedEvidence evidence = new UnpairedEvidence(
                baseline,
                candidate,
                OptionalDouble.of(test.difference()),
                ProportionDifference.newcombe(test.candidate, test.baseline, Intervals.SHOWN),
                outcome == Outcome.INCONCLUSIVE ? test.toDecide() : OptionalLong.empty());
        return new Finding(requirement, outcome, evidence);
    }

    private Outcome outcome() {
        // Exact, because α is promised and not approximated.
        if (FisherExact.lower(candidate, baseline) <= requirement.rates().alpha()) {
            return Outcome.FAIL;
        }
        return isWithinMargin() ? Outcome.PASS : Outcome.INCONCLUSIVE;
    }

    private boolean isWithinMargin() {
        return ProportionDifference.nonInferiorityTail(candidate, baseline, requirement.margin())
                <= requirement.rates().beta();
    }

    private double difference() {
        return candidate.rate() - baseline.rate();
    }

    /** To the further of the two: "as good", which a loss refutes, and "worse by the margin". */
    private OptionalLong toDecide() {
        double toMargin = requirement.margin() + difference();
        boolean nearerToMargin = -difference() > toMargin;
        double apart = nearerToMargin ? -difference() : toMargin;
        double beta = requirement.rates().beta();
        double alpha = nearerToMargin ? requirement.rates().alpha() : beta;
        double pooled = (candidate.passes() + baseline.passes() + 1.0) / (candidate.n() + baseline.n() + 2.0);
        long needed = (long) Math.ceil(SampleSize.ofNonInferiority(apart, pooled, alpha, beta));
        return needed > Math.min(candidate.n(), baseline.n()) ? OptionalLong.of(needed) : OptionalLong.empty();
    }
}
