package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.MissingAnswers;
import java.util.List;
import java.util.Optional;

/** Judges trials that are over and of which some answers never came: calls that broke, or took too long. */
public final class IncompleteTrials {

    private IncompleteTrials() {}

    /**
     * Judges a pass rate by the exact binomial test, for the worst and for the best the missing answers could have been
     * (Manski 2003): {@link Outcome#PASS} or {@link Outcome#FAIL} only if both say so. Whatever the reason why they are
     * missing, the error rates hold.
     *
     * @param trials the answers that came
     * @param missing how many did not
     * @throws ConfigurationException if that is negative
     */
    public static Verdict passRate(Trials trials, long missing, PassRateRequirement requirement) {
        if (missing < 0) {
            throw new ConfigurationException(Explanation.of("missing(" + missing + ") is no count of answers")
                    .fact("legal", "0 or more")
                    .fix("write how many answers never came"));
        }
        long asked = trials.samples() + missing;
        FinishedPassRate worst = new FinishedPassRate(requirement, trials.passes(), asked);
        FinishedPassRate best = new FinishedPassRate(requirement, trials.passes() + missing, asked);
        Outcome outcome = worst.outcome() == best.outcome() ? worst.outcome() : Outcome.INCONCLUSIVE;
        MissingEvidence evidence = new MissingEvidence(
                missing, worst.evidence(), best.evidence(), worst.outcome(), best.outcome(), interval(trials, missing));
        return Verdict.of(List.of(new Finding(requirement, outcome, evidence)), trials, Optional.empty());
    }

    private static Interval interval(Trials trials, long missing) {
        return trials.samples() + missing == 0
                ? Intervals.unknown(0, 1)
                : new MissingAnswers(trials.passes(), trials.samples(), missing).interval(Intervals.SHOWN);
    }
}
