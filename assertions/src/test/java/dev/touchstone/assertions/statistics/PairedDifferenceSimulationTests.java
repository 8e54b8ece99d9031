package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the anytime interval covers for someone who looks after every pair and stops as soon as it does not. */
class PairedDifferenceSimulationTests {

    private static final int RUNS = 1_000;
    private static final int PAIRS = 200;

    @ParameterizedTest
    @CsvSource({"0.1, 0.0", "0.1, -0.05", "0.4, 0.1", "1.0, 0.0"})
    void anytimeCoversWheneverSomeoneStops(double discordance, double mean) {
        SplittableRandom random = new SplittableRandom(20261122);
        int missed = 0;
        for (int run = 0; run < RUNS; run++) {
            missed += everExcludes(random, discordance, mean) ? 1 : 0;
        }
        // At 90 % confidence at most 10 % may miss; four standard errors of 1,000 runs are 3.8 points.
        assertThat(missed).isLessThan((int) (RUNS * 0.138));
    }

    /** The interval excludes the mean exactly when one side's wealth at the mean has reached 2 / (1 - confidence). */
    private static boolean everExcludes(SplittableRandom random, double discordance, double mean) {
        long[] counts = new long[3];
        for (int n = 1; n <= PAIRS; n++) {
            double u = random.nextDouble();
            counts[u < (discordance - mean) / 2 ? 0 : u < discordance ? 2 : 1]++;
            if (refutes(counts[0], counts[1], counts[2], mean) || refutes(counts[2], counts[1], counts[0], -mean)) {
                return !PairedDifference.anytime(counts[0], counts[1], counts[2], 0.9)
                        .contains(mean);
            }
        }
        return false;
    }

    private static boolean refutes(long worse, long equal, long better, double mean) {
        return new BettingBound(new double[] {-1, 0, 1}, new double[] {worse, equal, better}, -1, 1).logWealth(mean)
                >= Math.log(20);
    }
}
