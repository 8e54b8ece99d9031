package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DivergenceTests {

    static Stream<Row> counts() {
        return Vectors.rows("divergences").stream();
    }

    @ParameterizedTest
    @MethodSource("counts")
    void agreesWithTheReference(Row row) {
        long[] p = counts(row, "counts_p");
        long[] q = counts(row, "counts_q");
        double jensenShannon = Divergence.jensenShannon(p, q);
        agrees(jensenShannon, row, "js_nats");
        agrees(jensenShannon / Math.log(2), row, "js_bits");
        agrees(Math.sqrt(jensenShannon), row, "js_distance_nats");
        agrees(Math.sqrt(jensenShannon / Math.log(2)), row, "js_distance_bits");
        agrees(Divergence.kullbackLeibler(p, q), row, "kl_pq_nats");
        agrees(Divergence.psi(p, q), row, "psi_raw");
        agrees(Divergence.smoothedPsi(p, q), row, "psi_smoothed_half");
        agrees(Divergence.hellinger(p, q), row, "hellinger");
        agrees(Divergence.totalVariation(p, q), row, "total_variation");
        agrees(Divergence.wasserstein(p, q), row, "w1_unit_spaced_categories");
        double quantile = Divergence.psiNullQuantile(
                Arrays.stream(p).sum(), Arrays.stream(q).sum(), p.length, 0.05);
        agrees(quantile, row, "psi_95pct_null_approx_chi2");
    }

    @ParameterizedTest
    @MethodSource("counts")
    void isZeroOnlyFromItself(Row row) {
        long[] p = counts(row, "counts_p");
        long[] q = counts(row, "counts_q");
        assertThat(Divergence.totalVariation(p, p)).isZero();
        assertThat(Divergence.jensenShannon(p, p)).isZero();
        assertThat(Divergence.kullbackLeibler(p, p)).isZero();
        assertThat(Divergence.psi(p, p)).isZero();
        assertThat(Divergence.wasserstein(p, p)).isZero();
        assertThat(Divergence.totalVariation(p, q)).isEqualTo(Divergence.totalVariation(q, p), Vectors.tolerance(1));
        assertThat(Divergence.jensenShannon(p, q)).isEqualTo(Divergence.jensenShannon(q, p), Vectors.tolerance(1));
        assertThat(Divergence.psi(p, q)).isEqualTo(Divergence.psi(q, p), Vectors.tolerance(1));
    }

    @Test
    void categoriesOfOneArmOnlyAreInfinitelyFarBySomeAndNotByOthers() {
        long[] p = {1_000_000, 0};
        long[] q = {0, 1};
        assertThat(Divergence.totalVariation(p, q)).isEqualTo(1);
        assertThat(Divergence.hellinger(p, q)).isEqualTo(1);
        assertThat(Divergence.jensenShannon(p, q)).isEqualTo(Math.log(2));
        assertThat(Divergence.kullbackLeibler(p, q)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Divergence.psi(p, q)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Divergence.smoothedPsi(p, q)).isFinite();
    }

    @Test
    void refusesCountsThatAreNone() {
        refuses("both arms need the same categories, but have 1 and 2", new long[] {1}, new long[] {1, 2});
        refuses("a count must not be negative, but is -1", new long[] {2, -1}, new long[] {1, 2});
        refuses("at least one sample must be counted, but there are none", new long[] {0, 0}, new long[] {1, 2});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergence.psiNullQuantile(0, 10, 2, 0.05))
                .withMessage("either arm needs a sample, but there are 0 and 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergence.psiNullQuantile(10, 10, 1, 0.05))
                .withMessage("at least two categories are needed, but there are 1");
    }

    private static void refuses(String message, long[] p, long[] q) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergence.totalVariation(p, q))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divergence.smoothedPsi(p, q))
                .withMessage(message);
    }

    private static long[] counts(Row row, String column) {
        return Arrays.stream(row.text(column).split(";"))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static void agrees(double value, Row row, String column) {
        double reference = row.number(column);
        if (Double.isInfinite(reference)) {
            assertThat(value).as(column).isEqualTo(reference);
        } else {
            assertThat(value).as(column).isCloseTo(reference, Vectors.tolerance(reference));
        }
    }
}
