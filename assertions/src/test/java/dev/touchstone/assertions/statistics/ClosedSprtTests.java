package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClosedSprtTests {

    private static final Hypotheses USUAL = new Hypotheses(0.95, 0.9, 0.001, 0.05);

    static Stream<Row> waldBounds() {
        return Vectors.rows("power-sample-size").stream()
                .filter(row -> row.text("kind").startsWith("wald_lower_bound_EN"))
                .filter(row -> row.number("alpha") == 0.05 && row.number("beta") == 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, 0.05, 135, 202", "0.9, 0.8, 0.01, 198, 297", "0.9, 0.8, 0.001, 271, 406",
        "0.95, 0.9, 0.05, 298, 447", "0.95, 0.9, 0.01, 425, 638", "0.95, 0.9, 0.001, 593, 890",
        "0.99, 0.97, 0.05, 521, 782",
    })
    void theCapIsOneAndAHalfFixedPlans(double acceptable, double unacceptable, double alpha, int fixed, int cap) {
        ClosedSprt plan = ClosedSprt.of(new Hypotheses(acceptable, unacceptable, alpha, 0.05));
        assertThat(plan.fixedSamples()).isEqualTo(fixed);
        assertThat(plan.cap()).isEqualTo(cap);
    }

    /** Figures of an independent calculation that goes on to the cap even when the decision is certain. */
    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, 0.05, 74.6, 61.3, 0.855, 100.7", "0.95, 0.9, 0.05, 163.7, 131.8, 0.928, 220.0",
        "0.99, 0.97, 0.05, 295.9, 206.7, 0.982, 370.4", "0.9, 0.8, 0.001, 82.5, 149.0, 0.85, 221",
        "0.95, 0.9, 0.01, 178, 207, 0.925, 331", "0.95, 0.9, 0.001, 181, 317, 0.925, 481",
    })
    void meanSamplesAreThePublishedOnes(
            double acceptable,
            double unacceptable,
            double alpha,
            double atAcceptable,
            double atUnacceptable,
            double middle,
            double atMiddle) {
        ClosedSprt plan = ClosedSprt.of(new Hypotheses(acceptable, unacceptable, alpha, 0.05));
        assertThat(plan.expectedSamples(acceptable)).isCloseTo(atAcceptable, withPercentage(0.7));
        assertThat(plan.expectedSamples(unacceptable)).isCloseTo(atUnacceptable, withPercentage(0.7));
        assertThat(plan.expectedSamples(middle)).isBetween(0.95 * atMiddle, 1.001 * atMiddle);
    }

    @ParameterizedTest
    @MethodSource("waldBounds")
    void costsAtMostFivePercentMoreThanWaldsLowerBound(Row row) {
        double acceptable = row.number("p0_or_discordance");
        double unacceptable = row.number("p1_or_diff");
        ClosedSprt plan = ClosedSprt.of(new Hypotheses(acceptable, unacceptable, 0.05, 0.05));
        double rate = row.text("kind").endsWith("p0") ? acceptable : unacceptable;
        assertThat(plan.expectedSamples(rate) / row.number("n_real")).isBetween(1.0, 1.05);
    }

    /** Hoeffding's lower bound where the middle rate is equally far from both. */
    @ParameterizedTest
    @CsvSource({"0.9, 0.8, 0.855, 92.0", "0.95, 0.9, 0.928, 200.4", "0.99, 0.97, 0.982, 336.9"})
    void costsAtMostTwelvePercentMoreThanHoeffdingsBoundInTheMiddle(
            double acceptable, double unacceptable, double middle, double bound) {
        ClosedSprt plan = ClosedSprt.of(new Hypotheses(acceptable, unacceptable, 0.05, 0.05));
        assertThat(plan.expectedSamples(middle) / bound).isBetween(1.0, 1.12);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, 0.05, 0.05", "0.95, 0.9, 0.001, 0.05", "0.99, 0.97, 0.0005, 0.05", "0.999, 0.995, 0.05, 0.05",
        "0.5, 0.45, 0.05, 0.2", "0.2, 0.1, 0.01, 0.1", "0.6, 0.2, 0.05, 0.05", "0.99, 0.01, 0.05, 0.05",
        "0.55, 0.45, 0.4, 0.4", "0.9, 0.1, 0.05, 0.05", "0.9, 0.89, 0.001, 0.01",
    })
    void errorRatesAreKeptExactly(double acceptable, double unacceptable, double alpha, double beta) {
        ClosedSprt plan = ClosedSprt.of(new Hypotheses(acceptable, unacceptable, alpha, beta));
        assertThat(plan.alpha()).isPositive().isLessThanOrEqualTo(alpha);
        assertThat(plan.beta()).isPositive().isLessThanOrEqualTo(beta);
        assertThat(1 - plan.acceptProbability(acceptable)).isCloseTo(plan.alpha(), Vectors.tolerance(1));
        assertThat(plan.acceptProbability(unacceptable)).isEqualTo(plan.beta());
    }

    @Test
    void hardlyAnyOfTheErrorRatesIsLeftUnused() {
        ClosedSprt plan = ClosedSprt.of(USUAL);
        assertThat(plan.alpha()).isGreaterThan(0.00099);
        assertThat(plan.beta()).isGreaterThan(0.0495);
    }

    @Test
    void betterRatesAreAcceptedMoreOften() {
        ClosedSprt plan = ClosedSprt.of(USUAL);
        for (double rate = 0.01; rate <= 0.99; rate += 0.01) {
            assertThat(plan.acceptProbability(rate + 0.01)).isGreaterThanOrEqualTo(plan.acceptProbability(rate));
        }
        assertThat(plan.acceptProbability(1)).isEqualTo(1);
        assertThat(plan.acceptProbability(0)).isEqualTo(0);
    }

    @Test
    void decidesAtTheCapWhateverItHasSeen() {
        ClosedSprt plan = ClosedSprt.of(USUAL);
        for (int passes = 0; passes <= plan.cap(); passes++) {
            assertThat(plan.look(plan.cap(), passes)).isNotEqualTo(Look.CONTINUE);
        }
    }

    @Test
    void morePassesNeverLookWorse() {
        ClosedSprt plan = ClosedSprt.of(USUAL);
        for (int n = 1; n <= plan.cap(); n++) {
            for (int passes = 1; passes <= n; passes++) {
                assertThat(goodness(plan.look(n, passes))).isGreaterThanOrEqualTo(goodness(plan.look(n, passes - 1)));
            }
        }
    }

    @Test
    void earliestDecisionsAreThoseOfAnUnbrokenRun() {
        ClosedSprt plan = ClosedSprt.of(USUAL);
        assertThat(plan.earliestAccept()).isEqualTo(56);
        assertThat(plan.look(56, 56)).isEqualTo(Look.ACCEPT);
        assertThat(plan.look(55, 55)).isEqualTo(Look.CONTINUE);
        assertThat(plan.earliestReject()).isEqualTo(10);
        assertThat(plan.look(10, 0)).isEqualTo(Look.REJECT);
        assertThat(plan.look(9, 0)).isEqualTo(Look.CONTINUE);
        assertThat(plan.look(0, 0)).isEqualTo(Look.CONTINUE);
    }

    @Test
    void equalHypothesesShareOnePlan() {
        assertThat(ClosedSprt.of(new Hypotheses(0.95, 0.9, 0.001, 0.05))).isSameAs(ClosedSprt.of(USUAL));
    }

    /** The goal is 200 ms on a quiet machine; a busy one is slower even in processor time. */
    @Test
    void tenThousandSamplesArePlannedInAMoment() {
        Hypotheses close = new Hypotheses(0.5, 0.476, 0.001, 0.05);
        long start = processorNanos();
        ClosedSprt plan = ClosedSprt.calibrated(close);
        assertThat(plan.fixedSamples()).isEqualTo(9732);
        assertThat(processorNanos() - start).isLessThan(1_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 'n must lie between 0 and the cap 890, but is -1'",
        "891, 800, 'n must lie between 0 and the cap 890, but is 891'",
        "10, 11, 'passes must lie between 0 and 10, but are 11'",
        "10, -1, 'passes must lie between 0 and 10, but are -1'",
    })
    void refusesLooksThatCannotBe(int n, int passes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClosedSprt.of(USUAL).look(n, passes))
                .withMessage(message);
    }

    @Test
    void refusesRatesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClosedSprt.of(USUAL).expectedSamples(1.1))
                .withMessage("passRate must lie between 0 and 1, but is 1.1");
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int goodness(Look look) {
        return switch (look) {
            case REJECT -> 0;
            case CONTINUE -> 1;
            case ACCEPT -> 2;
        };
    }
}
