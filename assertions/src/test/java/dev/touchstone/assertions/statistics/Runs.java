package dev.touchstone.assertions.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many seeded runs of a sequential test, on all processors, and how they ended: the same numbers on every machine. */
record Runs(int count, long accepted, long rejected, long observations) {

    private static final int STREAMS = 50;
    private static final long SEED = 20_261_122;

    /** How one run ended: with CONTINUE if it was still open. */
    record End(Look look, int n) {}

    /** The observations of one round, drawn into an array. */
    interface Round {
        void draw(SplittableRandom random, double[] observations);
    }

    static Runs of(int count, Function<SplittableRandom, End> run) {
        return IntStream.range(0, STREAMS)
                .parallel()
                .mapToObj(stream -> stream(count / STREAMS, new SplittableRandom(SEED + stream), run))
                .reduce(new Runs(0, 0, 0, 0), Runs::plus);
    }

    /** The bet to its cap. */
    static Runs of(int count, BoundedMeanBet bet, Round round) {
        return of(count, bet, bet.cap(), round);
    }

    static Runs of(int count, BoundedMeanBet bet, int cap, Round round) {
        return of(count, random -> {
            BoundedMeanBet.Process process = bet.start();
            double[] observations = new double[bet.design().looksEvery()];
            int n = 0;
            Look look = Look.CONTINUE;
            while (n < cap && look == Look.CONTINUE) {
                round.draw(random, observations);
                Arrays.stream(observations).forEach(process::take);
                n += observations.length;
                look = process.endRound();
            }
            return new End(look, n);
        });
    }

    double acceptRate() {
        return (double) accepted / count;
    }

    double rejectRate() {
        return (double) rejected / count;
    }

    double mean() {
        return (double) observations / count;
    }

    /** Four standard errors of a rate that is estimated from the runs. */
    double band(double rate) {
        return 4 * Math.sqrt(rate * (1 - rate) / count);
    }

    private static Runs stream(int count, SplittableRandom random, Function<SplittableRandom, End> run) {
        Runs runs = new Runs(0, 0, 0, 0);
        for (int i = 0; i < count; i++) {
            End end = run.apply(random);
            runs = runs.plus(new Runs(1, end.look == Look.ACCEPT ? 1 : 0, end.look == Look.REJECT ? 1 : 0, end.n));
        }
        return runs;
    }

    private Runs plus(Runs other) {
        return new Runs(
                count + other.count,
                accepted + other.accepted,
                rejected + other.rejected,
                observations + other.observations);
    }
}
