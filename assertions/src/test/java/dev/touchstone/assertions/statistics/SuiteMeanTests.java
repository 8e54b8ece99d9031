package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuiteMeanTests {

    static Stream<Row> datasets() {
        return Vectors.rows("clustered-results").stream();
    }

    static Stream<Row> pairs() {
        return Vectors.rows("paired-clustered-results").stream();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theErrorWithinCasesAgreesWithTheReferenceOrIsAState(Row row) {
        double[][] samples = ClusteredData.of(row);
        double reference = row.number("se_within_fixed_cases");
        if (reference > 0) {
            StudentT mean = SuiteMean.of(samples);
            agrees(mean.estimate(), row.number("mean"));
            agrees(mean.standardError(), reference);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> SuiteMean.of(samples));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theErrorOfADifferenceAgreesWithTheReferenceOrIsAState(Row row) {
        double[][] candidate = ClusteredData.candidate(row);
        double[][] baseline = ClusteredData.baseline(row);
        double reference = row.number("se_fixed_cases_within");
        if (reference > 0) {
            StudentT difference = SuiteMean.difference(candidate, baseline);
            agrees(difference.estimate(), row.number("diff"));
            agrees(difference.standardError(), reference);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> SuiteMean.difference(candidate, baseline));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsLeftOfSamplesGivesTheSameDifference(Row row) {
        double[][] candidate = ClusteredData.candidate(row);
        double[][] baseline = ClusteredData.baseline(row);
        if (row.number("se_fixed_cases_within") > 0) {
            StudentT whole = SuiteMean.difference(candidate, baseline);
            StudentT left = SuiteMean.difference(summaries(candidate), summaries(baseline));
            agrees(left.estimate(), whole.estimate());
            agrees(left.standardError(), whole.standardError());
            agrees(left.degreesOfFreedom(), whole.degreesOfFreedom());
        }
    }

    @Test
    void aSummaryThatIsNoneIsRefused() {
        refuses("at least two values are needed, but there are 1", () -> new SampleSummary(1, 0, 0));
        refuses("a mean must be finite, but is NaN", () -> new SampleSummary(2, Double.NaN, 0));
        refuses("a standard deviation must be finite and not negative, but is -1.0", () -> new SampleSummary(2, 0, -1));
        refuses(
                "1 cases cannot be paired with 2",
                () -> SuiteMean.difference(
                        List.of(new SampleSummary(2, 0, 1)),
                        List.of(new SampleSummary(2, 0, 1), new SampleSummary(2, 0, 1))));
    }

    private static List<SampleSummary> summaries(double[][] rows) {
        return Arrays.stream(rows).map(SampleSummary::of).toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theDataArePairedAsTheReferenceWas(Row row) {
        double[][] candidate = ClusteredData.candidate(row);
        double[][] baseline = ClusteredData.baseline(row);
        assertThat(candidate).hasNumberOfRows(row.integer("cases"));
        assertThat(candidate[0]).hasSize(row.integer("k_candidate"));
        assertThat(baseline[0]).hasSize(row.integer("k_baseline"));
        agrees(Moments.of(ClusteredData.means(candidate)).mean(), row.number("mean_candidate"));
        agrees(Moments.of(ClusteredData.means(baseline)).mean(), row.number("mean_baseline"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void withoutPairingTheDifferenceOfCaseMeansIsWelchs(Row row) {
        StudentT unpaired = Means.welch(
                ClusteredData.means(ClusteredData.candidate(row)), ClusteredData.means(ClusteredData.baseline(row)));
        agrees(unpaired.standardError(), row.number("se_unpaired_casemeans"));
    }

    @Test
    void casesMayDifferWithoutAddingToTheError() {
        StudentT alike = SuiteMean.of(new double[][] {{0.4, 0.6}, {0.4, 0.6}});
        StudentT apart = SuiteMean.of(new double[][] {{0.4, 0.6}, {10.4, 10.6}});
        assertThat(apart.standardError()).isCloseTo(alike.standardError(), within(1e-9));
        assertThat(alike.degreesOfFreedom()).isCloseTo(2, within(1e-9));
        assertThat(alike.interval(0.95).method()).isEqualTo("t within cases");
    }

    @Test
    void aMillionSamplesOfOneCaseAreNoTrouble() {
        double[] samples = new double[1_000_000];
        Arrays.setAll(samples, i -> i % 2);
        assertThat(SuiteMean.of(new double[][] {samples}).interval(0.95).contains(0.5))
                .isTrue();
    }

    @Test
    void refusesWhatShowsNoVarianceWithin() {
        refuses(
                "every case needs two samples to see how they vary within it, but one has 1",
                () -> SuiteMean.of(new double[][] {{1, 2}, {1}}));
        refuses(
                "the estimate 1.5 has the standard error 0.0: values that do not vary must not be taken for certainty",
                () -> SuiteMean.of(new double[][] {{1, 1}, {2, 2}}));
        refuses(
                "the estimate 0.0 has the standard error 0.0: values that do not vary must not be taken for certainty",
                () -> SuiteMean.of(new double[0][]));
        refuses(
                "1 cases cannot be paired with 2",
                () -> SuiteMean.difference(new double[][] {{1, 2}}, new double[][] {{1, 2}, {1, 2}}));
    }

    private static void refuses(String message, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }

    private static void agrees(double value, double reference) {
        assertThat(value).isCloseTo(reference, Vectors.tolerance(reference));
    }
}
