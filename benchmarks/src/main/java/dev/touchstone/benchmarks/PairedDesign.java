package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.LeastSamples;
import dev.touchstone.assertions.statistics.Look;
import dev.touchstone.assertions.statistics.MeanDesign;
import java.util.SplittableRandom;

/** A comparison in which so many of the pairs differ. */
record PairedDesign(double discordance, double margin) {

    private static final long SEED = 20_261_122;

    /** Both true states, each so many times. */
    PairedCalls simulate(int runs, double error) {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofPairs(margin, discordance, error, error));
        return new PairedCalls(
                bet, simulate(bet, runs, 0), simulate(bet, runs, -margin), leastAtMargin(error), leastUnchanged(error));
    }

    /** Only pairs that differ tell anything: a coin of 1/2 against one of (1 - margin / discordance) / 2. */
    double leastAtMargin(double error) {
        return LeastSamples.atUnacceptable(coin(error)) / discordance;
    }

    double leastUnchanged(double error) {
        return LeastSamples.atAcceptable(coin(error)) / discordance;
    }

    private Hypotheses coin(double error) {
        return new Hypotheses(0.5, (1 - margin / discordance) / 2, error, error);
    }

    private Ends simulate(BoundedMeanBet bet, int runs, double mean) {
        SplittableRandom random = new SplittableRandom(SEED);
        Ends ends = new Ends();
        for (int run = 0; run < runs; run++) {
            BoundedMeanBet.Process process = bet.start();
            Look look = Look.CONTINUE;
            int n = 0;
            while (look == Look.CONTINUE && n < bet.cap()) {
                process.take(difference(random.nextDouble(), mean));
                look = process.endRound();
                n++;
            }
            ends.add(look, n);
        }
        return ends;
    }

    private double difference(double u, double mean) {
        if (u >= discordance) {
            return 0;
        }
        return u < (discordance - mean) / 2 ? -1 : 1;
    }
}
