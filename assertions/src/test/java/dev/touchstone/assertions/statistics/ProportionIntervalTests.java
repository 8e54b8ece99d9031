package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionIntervalTests {

    static Stream<Row> proportionIntervals() {
        return Vectors.rows("proportion-intervals").stream();
    }

    static Stream<Row> confidenceSequences() {
        return Vectors.rows("beta-mixture-confidence-sequence").stream();
    }

    static Stream<Row> processes() {
        return Vectors.rows("sequential-processes").stream();
    }

    static Stream<Row> zeroFailures() {
        return Vectors.rows("zero-failure-rogan-ppi").stream()
                .filter(row -> row.text("kind").equals("zero_failures_upper"));
    }

    @ParameterizedTest
    @MethodSource("proportionIntervals")
    void wilsonAgreesWithTheReference(Row row) {
        agrees(ProportionInterval.wilson(row.integer("x"), row.integer("n"), twoSided(row)), row, "wilson");
    }

    @ParameterizedTest
    @MethodSource("proportionIntervals")
    void clopperPearsonAgreesWithTheReference(Row row) {
        agrees(
                ProportionInterval.clopperPearson(row.integer("x"), row.integer("n"), twoSided(row)),
                row,
                "clopperpearson");
    }

    @ParameterizedTest
    @MethodSource("confidenceSequences")
    void anytimeAgreesWithTheReference(Row row) {
        agrees(ProportionInterval.anytime(row.integer("x"), row.integer("n"), 1 - row.number("alpha")), row, "kt");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theEvidenceBehindAnytimeAgreesWithTheReference(Row row) {
        BetaMixture mixture = new BetaMixture(row.integer("s"), row.integer("n"), 0.05);
        double atP0 = row.number("log_e_kt_mixture_at_p0");
        double atP1 = row.number("log_e_kt_mixture_at_p1");
        assertThat(mixture.logEvidence(row.number("p0"))).isCloseTo(atP0, Vectors.tolerance(atP0));
        assertThat(mixture.logEvidence(row.number("p1"))).isCloseTo(atP1, Vectors.tolerance(atP1));
    }

    @ParameterizedTest
    @MethodSource("zeroFailures")
    void clopperPearsonAgreesWithTheExactRuleOfThree(Row row) {
        String[] input = row.text("input").split("[=;]", -1);
        long n = Long.parseLong(input[1]);
        double confidence = Double.parseDouble(input[3]);
        double upper =
                ProportionInterval.clopperPearson(0, n, 2 * confidence - 1).high();
        assertThat(upper).isCloseTo(row.number("value"), Vectors.tolerance(row.number("value")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 29, 1000, 1_000_000})
    void limitsAreExactWhereEverySampleAgrees(long n) {
        assertThat(ProportionInterval.wilson(n, n, 0.95).high()).isEqualTo(1);
        assertThat(ProportionInterval.wilson(0, n, 0.95).low()).isEqualTo(0);
        assertThat(ProportionInterval.clopperPearson(n, n, 0.95).high()).isEqualTo(1);
        assertThat(ProportionInterval.clopperPearson(0, n, 0.95).low()).isEqualTo(0);
        assertThat(ProportionInterval.anytime(n, n, 0.95).high()).isEqualTo(1);
        assertThat(ProportionInterval.anytime(0, n, 0.95).low()).isEqualTo(0);
    }

    @Test
    void swappingPassesAndFailuresMirrorsEveryInterval() {
        for (long x = 0; x <= 40; x++) {
            mirrors(ProportionInterval.wilson(x, 40, 0.9), ProportionInterval.wilson(40 - x, 40, 0.9));
            mirrors(ProportionInterval.clopperPearson(x, 40, 0.9), ProportionInterval.clopperPearson(40 - x, 40, 0.9));
            mirrors(ProportionInterval.anytime(x, 40, 0.9), ProportionInterval.anytime(40 - x, 40, 0.9));
        }
    }

    @Test
    void limitsRiseWithEveryPass() {
        for (long x = 1; x <= 200; x++) {
            rises(ProportionInterval.wilson(x - 1, 200, 0.95), ProportionInterval.wilson(x, 200, 0.95));
            rises(ProportionInterval.clopperPearson(x - 1, 200, 0.95), ProportionInterval.clopperPearson(x, 200, 0.95));
            rises(ProportionInterval.anytime(x - 1, 200, 0.95), ProportionInterval.anytime(x, 200, 0.95));
        }
    }

    @Test
    void anytimeCoversWheneverSomeoneStops() {
        int runs = 4_000;
        int missed = 0;
        SplittableRandom random = new SplittableRandom(20261122);
        for (int run = 0; run < runs; run++) {
            missed += everExcludes(random, 0.9, 0.9, 300) ? 1 : 0;
        }
        // At 90 % confidence at most 10 % may miss; four standard errors of 4,000 runs are 1.9 points.
        assertThat(missed).isBetween(1, (int) (runs * 0.119));
    }

    @Test
    void namesItsMethodAndConfidence() {
        assertThat(ProportionInterval.wilson(56, 70, 0.95).method()).isEqualTo("Wilson");
        assertThat(ProportionInterval.clopperPearson(56, 70, 0.95).method()).isEqualTo("Clopper-Pearson");
        assertThat(ProportionInterval.anytime(56, 70, 0.95).method()).isEqualTo("anytime beta mixture");
        assertThat(ProportionInterval.anytime(56, 70, 0.8).confidence()).isEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.95, 'at least one sample is needed, but there are 0'",
        "-1, 10, 0.95, 'passes must lie between 0 and 10, but are -1'",
        "11, 10, 0.95, 'passes must lie between 0 and 10, but are 11'",
        "5, 10, 1.0, 'confidence must lie between 0 and 1, both excluded, but is 1.0'",
        "5, 10, 0.0, 'confidence must lie between 0 and 1, both excluded, but is 0.0'",
        "5, 10, NaN, 'confidence must lie between 0 and 1, both excluded, but is NaN'",
    })
    void refusesWhatIsNoSample(long passes, long n, double confidence, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionInterval.wilson(passes, n, confidence))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionInterval.clopperPearson(passes, n, confidence))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProportionInterval.anytime(passes, n, confidence))
                .withMessage(message);
    }

    /** A one-sided limit is one side of a two-sided interval that leaves twice as much out. */
    private static double twoSided(Row row) {
        return row.text("sided").equals("one") ? 2 * row.number("conf") - 1 : row.number("conf");
    }

    private static void agrees(Interval interval, Row row, String method) {
        double low = row.number(method + "_lo");
        double high = row.number(method + "_hi");
        assertThat(interval.low()).isCloseTo(low, Vectors.tolerance(low));
        assertThat(interval.high()).isCloseTo(high, Vectors.tolerance(high));
    }

    private static void mirrors(Interval one, Interval other) {
        assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-12));
        assertThat(one.high()).isCloseTo(1 - other.low(), within(1e-12));
    }

    private static void rises(Interval before, Interval after) {
        assertThat(after.low()).isGreaterThan(before.low());
        assertThat(after.high()).isGreaterThan(before.high());
    }

    private static boolean everExcludes(SplittableRandom random, double rate, double confidence, int samples) {
        long passes = 0;
        for (int n = 1; n <= samples; n++) {
            passes += random.nextDouble() < rate ? 1 : 0;
            if (new BetaMixture(passes, n, 1 - confidence).refutes(rate)) {
                return true;
            }
        }
        return false;
    }
}
