package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EValuesTests {

    static Stream<Row> families() {
        return Vectors.rows("e-bh").stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void benjaminiHochbergAgreesWithTheReference(Row row) {
        int[] rejected = EValues.benjaminiHochberg(row.number("alpha"), row.numbers("e_values"));
        assertThat(rejected).hasSize(row.integer("ebh_rejections"));
        assertThat(rejected).isEqualTo(indices(row));
    }

    @ParameterizedTest
    @MethodSource("families")
    void holmAndTheMeanAgreeWithTheReference(Row row) {
        double[] adjusted = EValues.holm(row.numbers("e_values"));
        double alpha = row.number("alpha");
        assertThat(Arrays.stream(adjusted).filter(p -> p <= alpha).count()).isEqualTo(row.integer("eholm_rejections"));
        double mean = row.number("merged_arithmetic_mean");
        assertThat(EValues.mean(row.numbers("e_values"))).isCloseTo(mean, Vectors.tolerance(mean));
    }

    @Test
    void theOrderGivenDoesNotMatter() {
        assertThat(EValues.benjaminiHochberg(0.05, 3, 70, 0, 50)).containsExactly(1, 3);
        assertThat(EValues.benjaminiHochberg(0.05, 70, 50, 3, 0)).containsExactly(0, 1);
    }

    @Test
    void moreEvidenceNeverRejectsLess() {
        double[] e = {5, 12, 40, 81, 0.5};
        int before = EValues.benjaminiHochberg(0.05, e).length;
        for (int i = 0; i < e.length; i++) {
            double[] more = e.clone();
            more[i] *= 10;
            assertThat(EValues.benjaminiHochberg(0.05, more).length).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void anytimePValuesAreAtMostOne() {
        assertThat(EValues.anytimePValue(40)).isEqualTo(0.025);
        assertThat(EValues.anytimePValue(0.1)).isEqualTo(1);
        assertThat(EValues.anytimePValue(0)).isEqualTo(1);
        assertThat(EValues.anytimePValue(Double.POSITIVE_INFINITY)).isEqualTo(0);
    }

    @Test
    void emptyAndInfiniteFamiliesAreNoTrouble() {
        assertThat(EValues.benjaminiHochberg(0.05)).isEmpty();
        assertThat(EValues.holm()).isEmpty();
        assertThat(EValues.benjaminiHochberg(0.05, Double.POSITIVE_INFINITY, 0)).containsExactly(0);
        assertThat(EValues.mean(Double.POSITIVE_INFINITY, 0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(EValues.mean(Double.MAX_VALUE, Double.MAX_VALUE)).isCloseTo(Double.MAX_VALUE, within(1e300));
    }

    @Test
    void refusesWhatIsNoEValue() {
        refuses("an e-value must not be negative, but is -1.0", () -> EValues.benjaminiHochberg(0.05, 3, -1));
        refuses("an e-value must not be negative, but is NaN", () -> EValues.holm(Double.NaN));
        refuses("an e-value must not be negative, but is NaN", () -> EValues.mean(1, Double.NaN));
        refuses("at least one e-value is needed, but there are none", EValues::mean);
        refuses("alpha must lie between 0 and 1, both excluded, but is 1.0", () -> EValues.benjaminiHochberg(1, 3));
    }

    private static void refuses(String message, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }

    private static int[] indices(Row row) {
        return row.has("ebh_rejected_indices")
                ? Arrays.stream(row.numbers("ebh_rejected_indices"))
                        .mapToInt(index -> (int) index)
                        .toArray()
                : IntStream.empty().toArray();
    }
}
