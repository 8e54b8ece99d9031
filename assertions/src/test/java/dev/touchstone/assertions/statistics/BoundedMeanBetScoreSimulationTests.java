package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bets on scores: of the least favourable kind, and means of several answers to cases that are a sample of many. */
class BoundedMeanBetScoreSimulationTests {

    private static final int MANY = 200_000;
    private static final int FEWER = 20_000;
    private static final Hypotheses MEANS = new Hypotheses(0.8, 0.75, 0.01, 0.05);

    @ParameterizedTest
    @CsvSource({"0.001", "0.02", "0.04", "0.1", "0.15"})
    void scoresOfTheLeastFavourableKindTakeAsManyAsPlanned(double variance) {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofScores(MEANS, variance));

        Runs good = Runs.of(FEWER, bet, each(lopsided(0.8, variance)));
        Runs bad = Runs.of(FEWER, bet, each(lopsided(0.75, variance)));

        assertThat(1 - good.acceptRate()).isLessThanOrEqualTo(0.01 + good.band(0.01));
        assertThat(bad.acceptRate()).isLessThanOrEqualTo(0.05 + bad.band(0.05));
        assertThat(good.mean()).isCloseTo(bet.expectedAtAcceptable(), withPercentage(4));
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "0.001, 0.02, 0.08, 0.01",
        "0.001, 0.02, 0.08, 0.02",
        "0.001, 0.02, 0.08, 0.08",
        "0.01, 0.04, 0.15, 0.04",
        "0.01, 0.04, 0.15, 0.15",
        "0.01, 0, 0.1, 0.1",
        "0.001, 0.1, 0.1, 0.1",
    })
    void anAcceptableMeanEndsOtherwiseThanInAcceptAtMostWithAlpha(
            double alpha, double planned, double greatest, double variance) {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofScores(new Hypotheses(0.8, 0.75, alpha, 0.05), planned)
                .upToVariance(greatest));

        Runs good = Runs.of(MANY, bet, each(lopsided(0.8, variance)));

        assertThat(1 - good.acceptRate()).isLessThanOrEqualTo(alpha + good.band(alpha));
        assertThat(good.rejectRate()).isLessThanOrEqualTo(0.9 * alpha + good.band(0.9 * alpha));
    }

    /** Pass rates of cases from Beta(1.8, 0.2): mean 0.9, of the variance 0.09 one third lies between the cases. */
    @ParameterizedTest
    @CsvSource({"1", "5", "10"})
    void theMeanOfACaseIsOneObservationHoweverOftenItIsAsked(int samples) {
        double variance = 0.09 * (1.0 / 3 + 2.0 / 3 / samples);
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofScores(new Hypotheses(0.9, 0.85, 0.01, 0.05), variance)
                .upToVariance(variance));

        Runs good = Runs.of(FEWER, bet, each(caseMean(Suites.beta(1000, 0.9), samples)));
        Runs bad = Runs.of(FEWER, bet, each(caseMean(Suites.beta(1000, 0.85), samples)));

        assertThat(1 - good.acceptRate()).isLessThanOrEqualTo(0.01 + good.band(0.01));
        assertThat(bad.acceptRate()).isLessThanOrEqualTo(0.05 + bad.band(0.05));
    }

    /** A zero or else one other score. */
    private static ToDoubleFunction<SplittableRandom> lopsided(double mean, double variance) {
        double zero = variance / (variance + mean * mean);
        return random -> random.nextDouble() < zero ? 0 : Math.min(1, mean + variance / mean);
    }

    private static ToDoubleFunction<SplittableRandom> caseMean(double[] passRates, int samples) {
        return random -> {
            double passRate = passRates[random.nextInt(passRates.length)];
            double passes = 0;
            for (int i = 0; i < samples; i++) {
                passes += Suites.answer(random, passRate);
            }
            return passes / samples;
        };
    }

    private static Runs.Round each(ToDoubleFunction<SplittableRandom> score) {
        return (random, scores) -> {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = score.applyAsDouble(random);
            }
        };
    }
}
