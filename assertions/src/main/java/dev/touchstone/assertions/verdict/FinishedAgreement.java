package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Kappa;
import dev.touchstone.assertions.statistics.Kappa.Weights;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Judges the agreement of two raters on ratings that are over, of a number nobody chose by looking at them. */
public final class FinishedAgreement {

    private FinishedAgreement() {}

    /**
     * Judges Cohen's κ by its normal interval (Fleiss, Cohen and Everitt 1969), good from some
     * hundreds of ratings on: with 100 of them an error of 0.05 was 0.071 in simulation.
     *
     * <p>{@link Outcome#FAIL} if the upper bound at 1 − α lies below the acceptable κ, else {@link Outcome#PASS} if the lower
     * bound at 1 − β lies above the unacceptable one. Without a disagreement there is no standard error to go by: then the
     * bounds are those of the same ratings with one more, a disagreement.
     */
    public static Verdict kappa(Agreement agreement, KappaRequirement requirement) {
        Optional<Kappa> kappa =
                agreement.ratings() == 0 ? Optional.empty() : Kappa.of(agreement.counts(), Weights.NONE);
        Optional<Kappa> bounding = kappa.flatMap(seen -> seen.standardError() > 0 ? kappa : disagreeing(agreement));
        Outcome outcome = bounding.map(known -> outcome(known, requirement)).orElse(Outcome.INCONCLUSIVE);
        KappaEvidence evidence = new KappaEvidence(
                agreement.agreed(),
                agreement.ratings(),
                kappa.map(known -> OptionalDouble.of(known.estimate())).orElse(OptionalDouble.empty()),
                bounding.map(known -> known.interval(Intervals.SHOWN)).orElse(Intervals.unknown(-1, 1)));
        Trials trials = Trials.of(agreement.name(), agreement.agreed(), agreement.ratings());
        return Verdict.of(List.of(new Finding(requirement, outcome, evidence)), trials, Optional.empty());
    }

    private static Outcome outcome(Kappa kappa, KappaRequirement requirement) {
        if (bound(kappa, requirement.rates().alpha()).high() < requirement.atLeast()) {
            return Outcome.FAIL;
        }
        boolean shown = bound(kappa, requirement.rates().beta()).low() > requirement.unacceptable();
        return shown ? Outcome.PASS : Outcome.INCONCLUSIVE;
    }

    /** One limit of it is a bound that errs with that probability. */
    private static Interval bound(Kappa kappa, double tail) {
        return kappa.interval(1 - 2 * tail);
    }

    private static Optional<Kappa> disagreeing(Agreement agreement) {
        long[][] counts = new long[agreement.counts().length][];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = agreement.counts()[i].clone();
        }
        counts[0][1]++;
        return Kappa.of(counts, Weights.NONE);
    }
}
