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

class ContingencyTableTests {

    private static final PermutationTest PERMUTATIONS = new PermutationTest(9_999, 7);

    static Stream<Row> tables() {
        return Vectors.rows("chi-squared").stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void agreesWithTheReference(Row row) {
        boolean independence = row.text("kind").equals("independence");
        long[][] counts = counts(row.text("observed"));
        ContingencyTable table = independence
                ? ContingencyTable.independence(counts)
                : ContingencyTable.goodnessOfFit(counts[0], row.numbers("expected_probs"));
        assertThat(table.degreesOfFreedom()).isEqualTo(row.integer("df"));
        agrees(table.chiSquared(), row, "chi2");
        agrees(table.g(), row, "G");
        tailAgrees(table.p(), row, "p");
        tailAgrees(table.pOfG(), row, "p_G");
        agrees(table.smallestExpected(), row, "min_expected");
        if (independence) {
            agrees(table.cramersV(), row, "cramers_v");
        }
    }

    /** Fisher's tea (1935): of the 70 tables with these margins the two most extreme have χ² = 8, 32 more have χ² = 2. */
    @Test
    void thePermutationPValueIsFishers() {
        assertThat(ContingencyTable.permutationP(new long[][] {{4, 0}, {0, 4}}, PERMUTATIONS))
                .isCloseTo(2 / 70.0, within(0.006));
        assertThat(ContingencyTable.permutationP(new long[][] {{3, 1}, {1, 3}}, PERMUTATIONS))
                .isCloseTo(34 / 70.0, within(0.015));
        assertThat(ContingencyTable.permutationP(new long[][] {{2, 2}, {2, 2}}, PERMUTATIONS))
                .isEqualTo(1);
    }

    @Test
    void forManySamplesThePermutationPValueIsThatOfChiSquared() {
        long[][] counts = {{60, 40, 50}, {75, 45, 30}};
        assertThat(ContingencyTable.permutationP(counts, PERMUTATIONS))
                .isCloseTo(ContingencyTable.independence(counts).p(), within(0.006));
    }

    @Test
    void emptyRowsAndColumnsDoNotCount() {
        ContingencyTable sparse = ContingencyTable.independence(new long[][] {{3, 0, 7}, {0, 0, 0}, {6, 0, 4}});
        assertThat(sparse).isEqualTo(ContingencyTable.independence(new long[][] {{3, 7}, {6, 4}}));
        ContingencyTable single = ContingencyTable.independence(new long[][] {{5, 0}, {9, 0}});
        assertThat(single.p()).isEqualTo(1);
        assertThat(single.cramersV()).isZero();
    }

    @Test
    void millionsOfSamplesStayFinite() {
        ContingencyTable table = ContingencyTable.independence(new long[][] {{1_000_000, 1}, {1, 1_000_000}});
        assertThat(table.cramersV()).isBetween(0.99, 1.0);
        assertThat(table.p()).isZero();
    }

    @Test
    void refusesTablesThatAreNone() {
        refuses("at least one group is needed, but there are none", new long[][] {});
        refuses("every group needs as many categories, but there are 2 and 1", new long[][] {{1, 2}, {1}});
        refuses("a count must not be negative, but is -1", new long[][] {{1, -1}, {1, 1}});
        refuses("at least one sample must be counted, but there are none", new long[][] {{0, 0}});
        refusesFit("every category needs an expected share, but there are 2 and 1", 1);
        refusesFit("expected shares must add up to 1, but do to 0.75", 0.5, 0.25);
        refusesFit("an expected share must lie between 0 and 1, both excluded, but is 0.0", 0, 1);
    }

    private static void refuses(String message, long[][] counts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContingencyTable.independence(counts))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContingencyTable.permutationP(counts, PERMUTATIONS))
                .withMessage(message);
    }

    private static void refusesFit(String message, double... expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContingencyTable.goodnessOfFit(new long[] {1, 2}, expected))
                .withMessage(message);
    }

    static long[][] counts(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(row ->
                        Arrays.stream(row.split(";")).mapToLong(Long::parseLong).toArray())
                .toArray(long[][]::new);
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }

    private static void tailAgrees(double p, Row row, String column) {
        assertThat(p).as(column).isCloseTo(row.number(column), Vectors.relative(row.number(column)));
    }
}
