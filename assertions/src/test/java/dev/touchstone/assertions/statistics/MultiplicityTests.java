package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MultiplicityTests {

    static Stream<Row> families() {
        return Vectors.rows("multiplicity").stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void adjustedValuesAgreeWithTheReference(Row row) {
        double[] p = row.numbers("p");
        assertThat(Multiplicity.holm(p)).containsExactly(row.numbers("holm"), within(1e-12));
        assertThat(Multiplicity.benjaminiHochberg(p)).containsExactly(row.numbers("bh"), within(1e-12));
        assertThat(Multiplicity.benjaminiYekutieli(p)).containsExactly(row.numbers("by"), within(1e-12));
    }

    @Test
    void theOrderGivenDoesNotMatter() {
        assertThat(Multiplicity.holm(0.04, 0.01, 0.03)).containsExactly(new double[] {0.06, 0.03, 0.06}, within(1e-12));
        assertThat(Multiplicity.holm(0.01, 0.03, 0.04)).containsExactly(new double[] {0.03, 0.06, 0.06}, within(1e-12));
    }

    @Test
    void anEmptyFamilyHasNothingToAdjust() {
        assertThat(Multiplicity.holm()).isEmpty();
        assertThat(Multiplicity.benjaminiHochberg()).isEmpty();
        assertThat(Multiplicity.benjaminiYekutieli()).isEmpty();
    }

    @Test
    void refusesWhatIsNoPValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Multiplicity.holm(0.5, 1.5))
                .withMessage("a p-value must lie between 0 and 1, but is 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Multiplicity.benjaminiHochberg(Double.NaN))
                .withMessage("a p-value must lie between 0 and 1, but is NaN");
    }
}
