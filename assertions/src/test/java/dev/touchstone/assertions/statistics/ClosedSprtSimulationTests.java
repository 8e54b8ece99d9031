package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when the plans are really run, 20,000 times a point. */
class ClosedSprtSimulationTests {

    private static final int RUNS = 20_000;

    @ParameterizedTest
    @CsvSource({"0.95, 0.9, 0.001", "0.95, 0.9, 0.05", "0.9, 0.8, 0.001", "0.9, 0.8, 0.05"})
    void bothErrorRatesAndTheMeanSamplesAreAsPlanned(double acceptable, double unacceptable, double alpha) {
        ClosedSprt plan = ClosedSprt.of(new Hypotheses(acceptable, unacceptable, alpha, 0.05));

        Tally healthy = Tally.of(plan, acceptable);
        Tally regressed = Tally.of(plan, unacceptable);

        assertThat(1 - healthy.acceptRate()).isBetween(0.0, alpha + band(alpha));
        assertThat(1 - healthy.acceptRate()).isGreaterThan(plan.alpha() - band(alpha));
        assertThat(regressed.acceptRate()).isBetween(plan.beta() - band(0.05), 0.05 + band(0.05));
        // Four standard errors of the mean are 2.3 % where the standard deviation is 0.8 of it, which it never exceeds.
        assertThat(healthy.meanSamples()).isCloseTo(plan.expectedSamples(acceptable), withPercentage(2.3));
        assertThat(regressed.meanSamples()).isCloseTo(plan.expectedSamples(unacceptable), withPercentage(2.3));
    }

    /** Four standard errors of a rate estimated from the runs. */
    private static double band(double rate) {
        return 4 * Math.sqrt(rate * (1 - rate) / RUNS);
    }

    private record Tally(double acceptRate, double meanSamples) {

        static Tally of(ClosedSprt plan, double passRate) {
            SplittableRandom random = new SplittableRandom(20261122);
            long accepted = 0;
            long samples = 0;
            for (int run = 0; run < RUNS; run++) {
                int n = 0;
                int passes = 0;
                Look look = Look.CONTINUE;
                while (look == Look.CONTINUE) {
                    n++;
                    passes += random.nextDouble() < passRate ? 1 : 0;
                    look = plan.look(n, passes);
                }
                accepted += look == Look.ACCEPT ? 1 : 0;
                samples += n;
            }
            return new Tally((double) accepted / RUNS, (double) samples / RUNS);
        }
    }
}
