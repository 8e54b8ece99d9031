package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KolmogorovSmirnovTests {

    static Stream<Row> samples() {
        return Vectors.rows("ks-two-sample").stream();
    }

    static Stream<Row> large() {
        return Vectors.rows("ks-exact-large").stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void agreesWithTheReference(Row row) {
        KolmogorovSmirnov test = KolmogorovSmirnov.of(row.numbers("x"), row.numbers("y"));
        agrees(test.distance(Tail.TWO_SIDED), row, "D");
        agrees(test.distance(Tail.LESS), row, "Dplus_Fx_gt_Fy");
        agrees(test.distance(Tail.GREATER), row, "Dminus");
        agrees(test.exactP(Tail.TWO_SIDED), row, "exact_two_tieconditional");
        agrees(test.exactP(Tail.LESS), row, "exact_plus_tieconditional");
        agrees(test.exactP(Tail.GREATER), row, "exact_minus_tieconditional");
        agrees(test.asymptoticP(), row, "asymptotic_two");
        if (row.integer("has_ties") == 0) {
            agrees(test.exactP(Tail.TWO_SIDED), row, "exact_two_noties");
            agrees(test.exactP(Tail.LESS), row, "exact_plus_noties");
            agrees(test.exactP(Tail.GREATER), row, "exact_minus_noties");
        }
    }

    /** Far tails as well, relatively. */
    @ParameterizedTest
    @MethodSource("large")
    void exactTailsOfManySamplesAgreeWithTheReference(Row row) {
        int n = row.integer("n");
        int m = row.integer("m");
        long distance = row.integer("d_times_nm");
        boolean[] everywhere = new boolean[n + m + 1];
        Arrays.fill(everywhere, true);
        double two = LatticePaths.exceeding(n, m, everywhere, difference -> Math.abs(difference) >= distance);
        double one = LatticePaths.exceeding(n, m, everywhere, difference -> difference >= distance);
        relativelyAgrees(two, row, "exact_two");
        relativelyAgrees(one, row, "exact_one_sided");
        double d = (double) distance / n / m;
        agrees(d, row, "D");
        relativelyAgrees(KolmogorovLimit.upperTail(d * Math.sqrt((double) n * m / (n + m))), row, "asymptotic_two");
    }

    @Test
    void equalSamplesAreNoEvidence() {
        double[] same = {3, 3, 3};
        KolmogorovSmirnov test = KolmogorovSmirnov.of(same, same);
        assertThat(test.distance(Tail.TWO_SIDED)).isZero();
        assertThat(test.exactP(Tail.TWO_SIDED)).isEqualTo(1);
        assertThat(test.asymptoticP()).isEqualTo(1);
        assertThat(KolmogorovSmirnov.of(new double[] {1}, new double[] {2}).exactP(Tail.TWO_SIDED))
                .isEqualTo(1);
    }

    @Test
    void aMillionSamplesAreLeftToTheLimit() {
        double[] many = IntStream.range(0, 1_000_000).asDoubleStream().toArray();
        KolmogorovSmirnov test = KolmogorovSmirnov.of(many, many);
        assertThat(test.asymptoticP()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.exactP(Tail.LESS))
                .withMessage("the exact distribution takes 1000000 × 1000000 steps, at most 100000000 are done");
    }

    @Test
    void refusesSamplesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KolmogorovSmirnov.of(new double[0], new double[] {1}))
                .withMessage("either arm needs a case, but one has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KolmogorovSmirnov.of(new double[] {1}, new double[] {Double.NaN}))
                .withMessage("a sample must be finite, but one is NaN");
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }

    private static void relativelyAgrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.relative(row.number(column)));
    }
}
