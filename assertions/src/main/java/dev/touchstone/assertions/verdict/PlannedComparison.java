package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.PairedBet;

/** A comparison looks at round ends only, so its cap is a whole number of rounds. */
record PlannedComparison(NoRegressionRequirement requirement, PairedBet bet, int cap, double expected)
        implements Planned {

    static PlannedComparison of(NoRegressionRequirement requirement, int cases) {
        PairedBet bet = Feasible.bet(requirement);
        int rounds = (bet.cap() + cases - 1) / cases;
        return new PlannedComparison(
                requirement, bet, Math.multiplyExact(rounds, cases), new ExpectedPairs(bet).of(requirement, cases));
    }

    @Override
    public Cost cost() {
        return new Cost(requirement, bet.fixedPairs(), cap, expected);
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        PairedTrials pairs = new PairedTrials(Trials.named(candidate), Trials.named(baseline));
        return new ComparisonBoundary(this, bet.start(), pairs);
    }
}
