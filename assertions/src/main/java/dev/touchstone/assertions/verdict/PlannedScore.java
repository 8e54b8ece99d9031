package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.BoundedMeanBet;

/** Scores are looked at after whole rounds, so the cap is a whole number of them; over a population after every score. */
record PlannedScore(ScoreRequirement requirement, BoundedMeanBet bet) implements Planned {

    static PlannedScore of(ScoreRequirement requirement, int cases) {
        return new PlannedScore(requirement, Feasible.scores(requirement, Targets.looksEvery(requirement, cases)));
    }

    boolean looksAtEveryScore() {
        return bet.design().looksEvery() == 1;
    }

    @Override
    public Cost cost() {
        return new Cost(requirement, bet.fixedSamples(), bet.cap(), bet.expectedAtAcceptable());
    }

    @Override
    public Boundary begin(String candidate, String baseline) {
        return new ScoreBoundary(this);
    }
}
