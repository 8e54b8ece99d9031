package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.BoundedMeanBet;

/**
 * A comparison looks at round ends only, so its cap is a whole number of rounds; over a population it looks at every pair.
 */
record PlannedComparison(NoRegressionRequirement requirement, BoundedMeanBet bet) implements Planned {

    static PlannedComparison of(NoRegressionRequirement requirement, int cases) {
        return new PlannedComparison(requirement, Feasible.bet(requirement, Targets.looksEvery(requirement, cases)));
    }

    boolean looksAtEveryPair() {
        return bet.design().looksEvery() == 1;
    }

    @Override
    public Cost cost() {
        return new Cost(requirement, bet.fixedSamples(), bet.cap(), bet.expectedAtAcceptable());
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        PairedTrials pairs = new PairedTrials(Trials.named(candidate), Trials.named(baseline));
        return new ComparisonBoundary(this, bet.start(), pairs);
    }
}
