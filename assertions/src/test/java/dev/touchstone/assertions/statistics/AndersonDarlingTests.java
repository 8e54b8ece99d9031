package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AndersonDarlingTests {

    static Stream<Row> samples() {
        return Vectors.rows("anderson-darling-ksample").stream();
    }

    static Stream<Row> twoSamplesWithExactP() {
        return samples().filter(row -> row.integer("k") == 2 && row.has("exact_perm_p_version1"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void agreesWithTheReference(Row row) {
        AndersonDarling test = AndersonDarling.of(samples(row));
        agrees(test.rightContinuous(), row, "A2_version1");
        agrees(test.midrank(), row, "A2_version2_midrank");
        agrees(test.sigma(), row, "sigma");
        agrees(test.standardised(), row, "T_version1");
        agrees(test.standardisedMidrank(), row, "T_version2");
    }

    @ParameterizedTest
    @MethodSource("twoSamplesWithExactP")
    void permutationPComesCloseToTheExactOne(Row row) {
        double[][] samples = samples(row);
        double p = new PermutationTest(9_999, 1)
                .pValue(CaseSamples.independent(samples[0], samples[1]), Exchange.FREE, RankedPool::andersonDarling);
        double exact = row.number("exact_perm_p_version1");
        // Four standard errors of 9,999 arrangements.
        assertThat(p).isCloseTo(exact, within(4 * Math.sqrt(exact * (1 - exact) / 9_999) + 1e-3));
    }

    @Test
    void oneRepeatedValueIsNoDifference() {
        AndersonDarling test = AndersonDarling.of(new double[] {1, 1}, new double[] {1, 1});
        assertThat(test.rightContinuous()).isZero();
        assertThat(test.midrank()).isZero();
        assertThat(test.standardised()).isFinite();
    }

    @Test
    void refusesSamplesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AndersonDarling.of(new double[] {1, 2, 3, 4}))
                .withMessage("at least two samples are needed, but there are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AndersonDarling.of(new double[] {1}, new double[] {2, 3}))
                .withMessage("at least four values are needed, but there are 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AndersonDarling.of(new double[] {1}, new double[] {}))
                .withMessage("either arm needs a case, but one has none");
    }

    private static double[][] samples(Row row) {
        return Arrays.stream(row.text("samples_pipe_separated").split("\\|"))
                .map(sample -> Arrays.stream(sample.split(";"))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }
}
