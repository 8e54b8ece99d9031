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

class ClusteredMeanTests {

    static Stream<Row> datasets() {
        return Vectors.rows("clustered-results").stream();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void estimatesAgreeWithTheReference(Row row) {
        ClusteredMean mean = ClusteredMean.of(ClusteredData.of(row));
        agrees(mean.mean(), row, "mean");
        agrees(mean.standardError(), row, "se_cr2");
        agrees(mean.degreesOfFreedom(), row, "df_cr2");
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void intervalsAgreeWithTheReference(Row row) {
        Interval interval = ClusteredMean.of(ClusteredData.of(row)).interval(0.95);
        agrees(interval.low(), row, "ci95_cr2_satt_lo");
        agrees(interval.high(), row, "ci95_cr2_satt_hi");
        assertThat(interval.method()).isEqualTo("t, CR2");
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void samplesTakenForIndependentOnesAgreeWithTheReference(Row row) {
        double[] samples = Arrays.stream(ClusteredData.of(row))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        agrees(Math.sqrt(Moments.of(samples).varianceOfMean()), row, "se_iid");
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void meansOfCasesAgreeWithTheReference(Row row) {
        double[] means = ClusteredData.means(ClusteredData.of(row));
        agrees(CaseMeans.of(means).mean(), row, "mean_of_cluster_means");
        agrees(CaseMeans.of(means).standardError(), row, "se_cluster_means");
    }

    @Test
    void casesOfEqualSizeAreTheirMeans() {
        ClusteredMean mean = ClusteredMean.of(new double[][] {{0.1, 0.3}, {0.5, 0.3}, {0.9, 0.9}});
        CaseMeans means = CaseMeans.of(new double[] {0.2, 0.4, 0.9});
        assertThat(mean.standardError()).isCloseTo(means.standardError(), within(1e-12));
        assertThat(mean.degreesOfFreedom()).isCloseTo(2, within(1e-12));
    }

    @Test
    void noVarianceBetweenCasesIsNotCertainty() {
        ClusteredMean mean = ClusteredMean.of(new double[][] {{0.1, 0.3}, {0.2}, {0.3, 0.1}});
        assertThat(mean.standardError()).isEqualTo(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean.interval(0.95))
                .withMessage("all cases have the mean 0.2: there is no standard error to go by");
    }

    @Test
    void refusesCasesThatCannotBe() {
        refuses("at least two cases are needed to see how they vary, but there are 1", new double[][] {{1, 2}});
        refuses("every case needs a sample, but one has none", new double[][] {{1}, {}});
        refuses("a sample must be finite, but one is NaN", new double[][] {{1}, {Double.NaN}});
    }

    private static void refuses(String message, double[][] samples) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusteredMean.of(samples))
                .withMessage(message);
    }

    private static void agrees(double value, Row row, String column) {
        assertThat(value).as(column).isCloseTo(row.number(column), Vectors.tolerance(row.number(column)));
    }
}
