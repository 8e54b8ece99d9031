package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.PairedBet;

/** How many pairs a candidate as good as its baseline is expected to take. */
final class ExpectedPairs {

    private final PairedBet bet;

    ExpectedPairs(PairedBet bet) {
        this.bet = bet;
    }

    /**
     * The wealth that accepts over the mean growth of one pair (Wald 1945), and half a round until the next look: about
     * a tenth too few, since the wealth is overshot.
     */
    double of(NoRegressionRequirement requirement, int cases) {
        double differing = requirement.discordance();
        double growth = differing / 2 * (growth(1) + growth(-1)) + (1 - differing) * growth(0);
        return Math.min(-Math.log(requirement.rates().beta()) / growth + cases / 2.0, bet.cap());
    }

    private double growth(double difference) {
        PairedBet.Process process = bet.start();
        process.take(difference);
        return Math.log(process.acceptWealth());
    }
}
