package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.MeanDesign;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Computes the tables of the page on verdicts again. */
class WorkedNumbersTests {

    private static final double BETA = 0.05;

    static List<double[]> passRates() {
        return rows(8);
    }

    static List<double[]> comparisons() {
        return rows(5);
    }

    /** The rows of numbers that have so many cells. */
    private static List<double[]> rows(int cells) {
        return Repository.read(Repository.ROOT.resolve("docs/verdicts.md"))
                .lines()
                .filter(line -> line.matches("\\|( *[0-9][0-9,.]* *\\|){" + cells + "}"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .mapToDouble(
                                cell -> Double.parseDouble(cell.replace(",", "").strip()))
                        .toArray())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("passRates")
    void passRatesCostWhatTheTableSays(double[] row) {
        ClosedSprt plan = ClosedSprt.of(new Hypotheses(row[0], row[1], row[2], BETA));
        assertThat(new double[] {
                    plan.fixedSamples(),
                    plan.cap(),
                    plan.earliestAccept(),
                    Math.rint(plan.expectedSamples(row[0])),
                    Math.rint(plan.expectedSamples(row[1]))
                })
                .containsExactly(Arrays.copyOfRange(row, 3, 8));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void comparisonsCostWhatTheTableSays(double[] row) {
        BoundedMeanBet bet = BoundedMeanBet.of(MeanDesign.ofPairs(row[0], row[1], row[2], BETA));
        assertThat(new double[] {bet.fixedSamples(), bet.cap()}).containsExactly(row[3], row[4]);
    }

    @Test
    void thereAreTablesToCompute() {
        assertThat(passRates()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(comparisons()).hasSizeGreaterThanOrEqualTo(4);
    }
}
