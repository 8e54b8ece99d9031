package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.MeanDesign;
import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import dev.touchstone.assertions.verdict.ScoreRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
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
        return rows(6);
    }

    static List<double[]> scores() {
        return rows(7);
    }

    /** Rows that begin with a trait. */
    static List<String[]> drifts() {
        return page().filter(line -> line.matches("\\| `[A-Z]+` (\\| [0-9.,]+ ){4}\\|"))
                .map(line -> line.replaceAll("[ ,`]", "").substring(1).split("\\|"))
                .toList();
    }

    private static Stream<String> page() {
        return Repository.read(Repository.ROOT.resolve("docs/verdicts.md")).lines();
    }

    /** The rows of numbers that have so many cells. */
    private static List<double[]> rows(int cells) {
        return page().filter(line -> line.matches("\\|( *[0-9][0-9,.]* *\\|){" + cells + "}"))
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
        BoundedMeanBet bet = BoundedMeanBet.of(
                MeanDesign.ofPairs(row[0], row[1], row[3], BETA).upToVariance(row[2]));
        assertThat(new double[] {bet.fixedSamples(), bet.cap()}).containsExactly(row[4], row[5]);
    }

    /** Looking after every score, that is in rounds of one case, nothing is rounded. */
    @ParameterizedTest
    @MethodSource("scores")
    void scoresCostWhatTheTableSays(double[] row) {
        ScoreRequirement requirement = ScoreRequirement.of(
                new ScoreRange(row[0], row[1]),
                row[2],
                OptionalDouble.of(row[2] - row[3]),
                new ErrorRates(row[4], BETA));
        Cost cost = DecisionPlan.of(List.of(requirement), 1, 0).costs().get(0);
        assertThat(new double[] {cost.fixed(), cost.cap()}).containsExactly(row[5], row[6]);
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void driftCostsWhatTheTableSays(String trait, String margin, String cases, String expected, String cap) {
        NoDriftRequirement requirement = NoDriftRequirement.of(Trait.valueOf(trait), Double.parseDouble(margin));
        Cost cost = DecisionPlan.of(List.of(requirement), Integer.parseInt(cases), 0)
                .costs()
                .get(0);
        assertThat(new double[] {cost.expected(), cost.cap()})
                .containsExactly(Double.parseDouble(expected), Double.parseDouble(cap));
    }

    @Test
    void thereAreTablesToCompute() {
        assertThat(passRates()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(comparisons()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(scores()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(drifts()).hasSizeGreaterThanOrEqualTo(4);
    }
}
