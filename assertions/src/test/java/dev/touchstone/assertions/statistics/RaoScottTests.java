package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RaoScottTests {

    /** Those of passes and failures with variance. */
    static Stream<Row> datasets() {
        return Vectors.rows("clustered-results").stream()
                .filter(row -> row.number("design_effect_cr1") >= 1)
                .filter(row -> Arrays.stream(ClusteredData.of(row))
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(y -> y == 0 || y == 1));
    }

    /** Rao and Scott take the variance of N samples without the factor N / (N - 1). */
    @ParameterizedTest
    @MethodSource("datasets")
    void theDesignEffectAgreesWithTheReference(Row row) {
        double n = row.number("N");
        double reference = row.number("design_effect_cr1") * n / (n - 1);
        RaoScott worth = RaoScott.of(cases(ClusteredData.of(row)));
        assertThat(worth.designEffect()).isCloseTo(reference, Vectors.tolerance(reference));
        assertThat(worth.samples()).isCloseTo(n / reference, within(1e-6));
        assertThat(worth.passes() / worth.samples()).isCloseTo(row.number("mean"), within(1e-9));
    }

    @Test
    void oneSamplePerCaseIsTheExactTest() {
        RaoScott worth = RaoScott.of(equalCases(new long[] {1, 1, 1, 0, 1, 1, 0, 1, 1, 1}, 1));
        assertThat(worth.designEffect()).isCloseTo(10 / 9.0, within(1e-12));
        RaoScott exact = new RaoScott(8, 10, 1);
        assertThat(exact.lowerTail(0.9)).isEqualTo(ExactBinomial.lowerTail(8, 10, 0.9));
        assertThat(exact.upperTail(0.7)).isEqualTo(ExactBinomial.upperTail(8, 10, 0.7));
        assertThat(exact.interval(0.9).low())
                .isEqualTo(ProportionInterval.clopperPearson(8, 10, 0.9).low());
        assertThat(exact.interval(0.9).high())
                .isEqualTo(ProportionInterval.clopperPearson(8, 10, 0.9).high());
        assertThat(exact.interval(0.9).method()).isEqualTo("Clopper-Pearson, Rao-Scott");
    }

    @Test
    void samplesThatAllAgreeWithinTheirCaseCountAsOne() {
        RaoScott worth = RaoScott.of(equalCases(new long[] {5, 5, 5, 5, 0, 5, 5, 5, 5, 5}, 5));
        assertThat(worth.samples()).isCloseTo(9, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"5, 10", "4, 8", "0, 0"})
    void casesThatDoNotDifferCountAsOneSampleEach(long passes, double worthPasses) {
        RaoScott worth = RaoScott.of(Collections.nCopies(10, new Proportion(passes, 5)));
        assertThat(worth.samples()).isCloseTo(10, within(1e-9));
        assertThat(worth.passes()).isCloseTo(worthPasses, within(1e-9));
        assertThat(worth.interval(0.95).high() - worth.interval(0.95).low()).isGreaterThan(0.2);
    }

    @Test
    void perfectAndHopelessCasesReachTheEnds() {
        RaoScott perfect = RaoScott.of(Collections.nCopies(10, new Proportion(5, 5)));
        RaoScott hopeless = RaoScott.of(Collections.nCopies(10, new Proportion(0, 5)));
        assertThat(perfect.interval(0.95).high()).isEqualTo(1);
        assertThat(perfect.lowerTail(0.9)).isEqualTo(1);
        assertThat(perfect.upperTail(0.9)).isCloseTo(Math.pow(0.9, 10), within(1e-12));
        assertThat(hopeless.interval(0.95).low()).isEqualTo(0);
        assertThat(hopeless.upperTail(0.1)).isEqualTo(1);
        assertThat(hopeless.lowerTail(0.1)).isCloseTo(Math.pow(0.9, 10), within(1e-12));
    }

    @Test
    void theOrderOfCasesDoesNotMatterAndNoEffectIsBelowOne() {
        long[] passes = {5, 3, 4, 5, 5, 2, 5, 4};
        long[] reversed = LongStream.range(0, 8).map(i -> passes[(int) (7 - i)]).toArray();
        RaoScott one = RaoScott.of(equalCases(passes, 5));
        RaoScott other = RaoScott.of(equalCases(reversed, 5));
        assertThat(other.upperTail(0.8)).isCloseTo(one.upperTail(0.8), within(1e-12));
        assertThat(RaoScott.of(equalCases(new long[] {4, 5, 4, 5, 4, 5}, 5)).designEffect())
                .isEqualTo(1);
    }

    @Test
    void aMillionSamplesAreNoTrouble() {
        List<Proportion> cases =
                equalCases(LongStream.range(0, 1_000).map(i -> 900 + i % 100).toArray(), 1_000);
        assertThat(RaoScott.of(cases).interval(0.95).contains(0.9495)).isTrue();
    }

    @Test
    void refusesASingleCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RaoScott.of(List.of(new Proportion(3, 5))))
                .withMessage("at least two cases are needed to see how they vary, but there are 1");
    }

    private static List<Proportion> equalCases(long[] passes, long samples) {
        return Arrays.stream(passes).mapToObj(x -> new Proportion(x, samples)).toList();
    }

    private static List<Proportion> cases(double[][] samplesByCase) {
        return Arrays.stream(samplesByCase)
                .map(samples -> new Proportion((long) Arrays.stream(samples).sum(), samples.length))
                .toList();
    }
}
