package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PairedDifferenceTests {

    private static final Map<String, double[]> CASE_DIFFERENCES = caseDifferences();

    static Stream<Row> pairedTables() {
        return Vectors.rows("paired-difference-ci").stream();
    }

    static Stream<Row> pairedClusters() {
        return Vectors.rows("paired-clustered-results").stream();
    }

    @ParameterizedTest
    @MethodSource("pairedTables")
    void tangoAgreesWithTheReference(Row row) {
        Interval interval =
                PairedDifference.tango(baselineOnly(row), candidateOnly(row), cases(row), row.number("conf"));
        assertThat(interval.low()).isCloseTo(row.number("tango_lo"), Vectors.tolerance(row.number("tango_lo")));
        assertThat(interval.high()).isCloseTo(row.number("tango_hi"), Vectors.tolerance(row.number("tango_hi")));
    }

    @ParameterizedTest
    @MethodSource("pairedTables")
    void tangosScoreAndTailAgreeWithTheReference(Row row) {
        double margin = row.number("margin");
        double z = row.number("tango_z_at_minus_margin");
        double p = row.number("tango_p_noninferior");
        TangoScore score = new TangoScore(candidateOnly(row), baselineOnly(row), cases(row));
        assertThat(score.z(-margin)).isCloseTo(z, Vectors.tolerance(z));
        assertThat(PairedDifference.tangoLowerTail(baselineOnly(row), candidateOnly(row), cases(row), margin))
                .isCloseTo(p, Vectors.tolerance(p));
    }

    @ParameterizedTest
    @MethodSource("pairedClusters")
    void meanOfCasesAgreesWithTheReference(Row row) {
        double[] differences = differences(row);
        Interval interval = PairedDifference.meanOfCases(differences, 0.95);
        assertThat(interval.low()).isCloseTo(row.number("ci95_t_lo"), Vectors.tolerance(row.number("ci95_t_lo")));
        assertThat(interval.high()).isCloseTo(row.number("ci95_t_hi"), Vectors.tolerance(row.number("ci95_t_hi")));
        double bound = row.number("one_sided95_t_lower");
        assertThat(PairedDifference.meanOfCases(differences, 0.9).low()).isCloseTo(bound, Vectors.tolerance(bound));
    }

    @ParameterizedTest
    @MethodSource("pairedClusters")
    void meanOfCasesTailAgreesWithTheReference(Row row) {
        double p = row.number("p_noninf");
        assertThat(PairedDifference.meanOfCasesTail(differences(row), row.number("margin")))
                .isCloseTo(p, Vectors.tolerance(p));
        double t = row.number("t_noninf");
        assertThat(Means.oneSample(differences(row)).t(-row.number("margin"))).isCloseTo(t, Vectors.tolerance(t));
        CaseMeans cases = CaseMeans.of(differences(row));
        assertThat(cases.mean()).isCloseTo(row.number("diff"), Vectors.tolerance(row.number("diff")));
        assertThat(cases.standardError())
                .isCloseTo(row.number("se_paired"), Vectors.tolerance(row.number("se_paired")));
    }

    @ParameterizedTest
    @MethodSource("pairedTables")
    void anytimeIsWiderThanTangoAndHoldsTheEstimate(Row row) {
        long worse = baselineOnly(row);
        long better = candidateOnly(row);
        long n = cases(row);
        Interval anytime = PairedDifference.anytime(worse, n - worse - better, better, row.number("conf"));
        Interval tango = PairedDifference.tango(worse, better, n, row.number("conf"));
        assertThat(anytime.contains((double) (better - worse) / n)).isTrue();
        assertThat(anytime.low()).isLessThanOrEqualTo(tango.low());
        assertThat(anytime.high()).isGreaterThanOrEqualTo(tango.high());
    }

    @Test
    void swappingTheVersionsMirrorsEveryInterval() {
        mirrors(PairedDifference.tango(24, 2, 40, 0.95), PairedDifference.tango(2, 24, 40, 0.95));
        mirrors(PairedDifference.anytime(24, 14, 2, 0.95), PairedDifference.anytime(2, 14, 24, 0.95));
        mirrors(
                PairedDifference.meanOfCases(new double[] {-0.2, 0.1, 0}, 0.95),
                PairedDifference.meanOfCases(new double[] {0.2, -0.1, 0}, 0.95));
    }

    @Test
    void oneMoreBetterPairNeverLowersALimit() {
        for (int better = 1; better <= 40; better++) {
            rises(
                    PairedDifference.anytime(5, 46 - better, better - 1, 0.95),
                    PairedDifference.anytime(5, 45 - better, better, 0.95));
            rises(PairedDifference.tango(5, better - 1, 50, 0.95), PairedDifference.tango(5, better, 50, 0.95));
        }
    }

    @Test
    void countsAndSingleDifferencesGiveOneInterval() {
        double[] differences = new double[40];
        Arrays.fill(differences, 0, 6, -1);
        Arrays.fill(differences, 38, 40, 1);
        Interval single = PairedDifference.anytime(differences, 0.95);
        Interval counted = PairedDifference.anytime(6, 32, 2, 0.95);
        assertThat(single.low()).isCloseTo(counted.low(), within(1e-12));
        assertThat(single.high()).isCloseTo(counted.high(), within(1e-12));
    }

    @Test
    void theLimitsOfAnytimeAreWhereTheWealthReachesItsGoal() {
        BettingBound bound = new BettingBound(new double[] {-1, 0, 1}, new double[] {6, 32, 2}, -1, 1);
        double low = PairedDifference.anytime(6, 32, 2, 0.95).low();
        assertThat(bound.logWealth(low)).isCloseTo(Math.log(40), within(1e-9));
        assertThat(bound.logWealth(low - 0.01)).isGreaterThan(Math.log(40));
        assertThat(bound.logWealth(low + 0.01)).isLessThan(Math.log(40));
    }

    @Test
    void extremesStayWithinThePossible() {
        assertThat(PairedDifference.anytime(1, 0, 0, 0.95).low()).isEqualTo(-1);
        assertThat(PairedDifference.anytime(0, 0, 1_000_000, 0.95).high()).isEqualTo(1);
        assertThat(PairedDifference.anytime(0, 1_000_000, 0, 0.95).low()).isBetween(-1e-5, 0.0);
        assertThat(PairedDifference.tango(0, 10, 10, 0.95).high()).isEqualTo(1);
        assertThat(PairedDifference.tango(10, 0, 10, 0.95).low()).isEqualTo(-1);
        assertThat(PairedDifference.tangoLowerTail(0, 0, 10, 0)).isEqualTo(0.5);
    }

    @Test
    void namesItsMethod() {
        assertThat(PairedDifference.anytime(1, 8, 1, 0.9).method()).isEqualTo("anytime betting");
        assertThat(PairedDifference.tango(1, 1, 10, 0.9).method()).isEqualTo("Tango");
        assertThat(PairedDifference.meanOfCases(new double[] {0, 0.2}, 0.9).method())
                .isEqualTo("t over cases");
        assertThat(PairedDifference.tango(1, 1, 10, 0.9).confidence()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, 5, 0.95, 'worse must not be negative, but is -1'",
        "5, -1, 5, 0.95, 'equal must not be negative, but is -1'",
        "5, 5, -1, 0.95, 'better must not be negative, but is -1'",
        "0, 0, 0, 0.95, 'at least one pair is needed, but there are none'",
        "1, 1, 1, 1.0, 'confidence must lie between 0 and 1, both excluded, but is 1.0'",
    })
    void refusesCountsThatAreNone(long worse, long equal, long better, double confidence, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.anytime(worse, equal, better, confidence))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 5, 'baselineOnly must not be negative, but is -1'",
        "0, -1, 5, 'candidateOnly must not be negative, but is -1'",
        "0, 0, 0, 'at least one case is needed, but there are none'",
        "4, 2, 5, 'baselineOnly 4 and candidateOnly 2 are more than all 5 cases'",
    })
    void refusesTablesThatAreNone(long baselineOnly, long candidateOnly, long n, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.tango(baselineOnly, candidateOnly, n, 0.95))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.tangoLowerTail(baselineOnly, candidateOnly, n, 0.05))
                .withMessage(message);
    }

    @Test
    void refusesDifferencesThatAreNone() {
        refusesCases("at least two cases are needed to see how they vary, but there are 1", 0.1);
        refusesCases("a case difference must be finite, but one is NaN", 0.1, Double.NaN);
        refusesCases(
                "all 3 case differences are 0.25: without variance between cases there is no standard error,"
                        + " which must not be taken for certainty",
                0.25,
                0.25,
                0.25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.anytime(new double[] {0.5, 1.5}, 0.95))
                .withMessage("difference must lie in [-1, 1], but is 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.anytime(new double[0], 0.95))
                .withMessage("at least one pair is needed, but there are none");
    }

    @Test
    void refusesMarginsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.tangoLowerTail(1, 1, 10, -0.1))
                .withMessage("margin must lie in [0, 1), but is -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.meanOfCasesTail(new double[] {0, 1}, -0.1))
                .withMessage("margin must not be negative, but is -0.1");
    }

    private static void refusesCases(String message, double... differences) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.meanOfCases(differences, 0.95))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedDifference.meanOfCasesTail(differences, 0.05))
                .withMessage(message);
    }

    /** The reference takes the first arm minus the second; here the candidate is the first. */
    private static long candidateOnly(Row row) {
        return row.integer("b_first_only");
    }

    private static long baselineOnly(Row row) {
        return row.integer("c_second_only");
    }

    private static long cases(Row row) {
        return candidateOnly(row) + baselineOnly(row) + row.integer("a_both_pass") + row.integer("d_both_fail");
    }

    private static void mirrors(Interval one, Interval other) {
        assertThat(one.low()).isCloseTo(-other.high(), within(1e-12));
        assertThat(one.high()).isCloseTo(-other.low(), within(1e-12));
    }

    private static void rises(Interval before, Interval after) {
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    private static double[] differences(Row row) {
        return CASE_DIFFERENCES.getOrDefault(row.text("dataset"), new double[0]);
    }

    private static Map<String, double[]> caseDifferences() {
        Map<String, Map<String, ArmMeans>> cases = new LinkedHashMap<>();
        for (Row row : Vectors.rows("paired-clustered-data")) {
            cases.computeIfAbsent(row.text("dataset"), dataset -> new LinkedHashMap<>())
                    .computeIfAbsent(row.text("case"), id -> new ArmMeans())
                    .add(row);
        }
        Map<String, double[]> differences = new LinkedHashMap<>();
        cases.forEach((dataset, means) -> differences.put(
                dataset,
                means.values().stream().mapToDouble(ArmMeans::difference).toArray()));
        return differences;
    }

    private static final class ArmMeans {

        private final List<Double> baseline = new ArrayList<>();
        private final List<Double> candidate = new ArrayList<>();

        void add(Row row) {
            (row.text("arm").equals("baseline") ? baseline : candidate).add(row.number("y"));
        }

        double difference() {
            return mean(candidate) - mean(baseline);
        }

        private static double mean(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }
    }
}
