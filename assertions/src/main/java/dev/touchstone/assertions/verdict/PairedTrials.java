package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.PairedDifference;

/** Both versions' answers to the same cases in the same rounds. */
final class PairedTrials {

    private final Trials.Builder candidate;
    private final Trials.Builder baseline;
    private long worse;
    private long equal;
    private long better;

    PairedTrials(Trials.Builder candidate, Trials.Builder baseline) {
        this.candidate = candidate;
        this.baseline = baseline;
    }

    /** Counts a pair and says what it is worth: −1 if only the baseline is right, 1 if only the candidate is, else 0. */
    double add(String caseId, Grade before, Grade after) {
        baseline.add(caseId, before);
        candidate.add(caseId, after);
        if (before.isPassed() == after.isPassed()) {
            equal++;
            return 0;
        }
        if (before.isPassed()) {
            worse++;
            return -1;
        }
        better++;
        return 1;
    }

    long count() {
        return worse + equal + better;
    }

    /** Pairs still needed, estimated from these, when the plan has come to its end undecided. */
    long moreToDecide(NoRegressionRequirement requirement, int fixedPlan) {
        double discordance = (double) (worse + better) / count();
        return PairsNeeded.more(requirement, fixedPlan, difference(), discordance, count());
    }

    RegressionEvidence evidence(Needed needed) {
        Trials before = baseline.build();
        Trials after = candidate.build();
        return new RegressionEvidence(
                before, after, difference(), interval(), count(), true, CaseChanges.of(before, after), needed);
    }

    private double difference() {
        return count() == 0 ? 0 : (double) (better - worse) / count();
    }

    private Interval interval() {
        return count() == 0
                ? Intervals.unknown(-1, 1)
                : PairedDifference.anytime(worse, equal, better, Intervals.SHOWN);
    }
}
