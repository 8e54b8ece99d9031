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

class PredictionPoweredTests {

    static Stream<Row> means() {
        return Vectors.rows("zero-failure-rogan-ppi").stream()
                .filter(row -> row.text("kind").startsWith("ppi"));
    }

    @ParameterizedTest
    @MethodSource("means")
    void bothWeightsAgreeWithTheReference(Row row) {
        PredictionPowered mean = of(row);
        double error = row.number("se_or_rule_of_three");
        assertThat(mean.estimate()).isCloseTo(row.number("value"), Vectors.tolerance(row.number("value")));
        assertThat(mean.standardError()).isCloseTo(error, Vectors.tolerance(error));
    }

    @ParameterizedTest
    @MethodSource("means")
    void intervalsAgreeWithTheReference(Row row) {
        Interval interval = of(row).interval(0.95);
        assertThat(interval.low()).isCloseTo(row.number("lo"), Vectors.tolerance(row.number("lo")));
        assertThat(interval.high()).isCloseTo(row.number("hi"), Vectors.tolerance(row.number("hi")));
        assertThat(interval.method()).isEqualTo("prediction-powered");
    }

    @Test
    void aJudgeThatGradesLikePeopleMakesTheMeanItsOwn() {
        double[] labels = {1, 0, 1, 1};
        double[] unlabelled = {1, 1, 0, 1, 1, 0, 1, 1};
        assertThat(PredictionPowered.mean(labels, labels, unlabelled).estimate())
                .isEqualTo(0.75);
    }

    @Test
    void aJudgeThatSaysNothingLeavesTheMeanToTheLabels() {
        double[] labels = {1, 0, 1, 1};
        double[] always = {1, 1, 1, 1};
        PredictionPowered tuned = PredictionPowered.tuned(labels, always, always);
        assertThat(tuned.weight()).isEqualTo(0);
        assertThat(tuned.estimate()).isEqualTo(0.75);
        assertThat(tuned.standardError()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        double[] unlabelled = {0.1, 0.9, 0.4};
        PredictionPowered one =
                PredictionPowered.tuned(new double[] {1, 0.2, 0.7}, new double[] {0.8, 0.3, 0.9}, unlabelled);
        PredictionPowered other =
                PredictionPowered.tuned(new double[] {0.7, 1, 0.2}, new double[] {0.9, 0.8, 0.3}, unlabelled);
        assertThat(other.estimate()).isCloseTo(one.estimate(), within(1e-12));
        assertThat(other.standardError()).isCloseTo(one.standardError(), within(1e-12));
    }

    @Test
    void aMillionGradesAreNoTrouble() {
        double[] unlabelled = new double[1_000_000];
        Arrays.setAll(unlabelled, i -> i % 10 == 0 ? 0 : 1);
        PredictionPowered mean = PredictionPowered.tuned(new double[] {1, 0, 1}, new double[] {1, 0, 0}, unlabelled);
        assertThat(mean.estimate()).isFinite();
        assertThat(mean.standardError()).isPositive();
    }

    @Test
    void gradesThatAreAllAlikeAreNotCertainty() {
        double[] ones = {1, 1, 1};
        PredictionPowered mean = PredictionPowered.mean(ones, ones, ones);
        assertThat(mean.estimate()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean.interval(0.95))
                .withMessage("no grade differs from another: there is no standard error to go by");
    }

    @Test
    void refusesGradesThatDoNotFit() {
        refuses("every labelled answer needs one grade of the judge, but 2 labels meet 3 grades", 2, 3, 5);
        refuses("at least two labels are needed, but there are 1", 1, 1, 5);
        refuses("at least two unlabelled grades are needed, but there are 1", 2, 2, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PredictionPowered.mean(new double[] {1, Double.NaN}, new double[2], new double[2]))
                .withMessage("a value must be finite, but one is NaN");
    }

    private static void refuses(String message, int labels, int judged, int unlabelled) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PredictionPowered.mean(new double[labels], new double[judged], new double[unlabelled]))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PredictionPowered.tuned(new double[labels], new double[judged], new double[unlabelled]))
                .withMessage(message);
    }

    private static PredictionPowered of(Row row) {
        double[] labels = bits(Assignments.of(row, "y"));
        double[] judged = bits(Assignments.of(row, "judge"));
        double[] unlabelled = new double[Integer.parseInt(Assignments.of(row, "N"))];
        Arrays.fill(unlabelled, 0, Integer.parseInt(Assignments.of(row, "unlabelled_judge_sum")), 1);
        return row.text("kind").equals("ppi_mean_lambda1")
                ? PredictionPowered.mean(labels, judged, unlabelled)
                : PredictionPowered.tuned(labels, judged, unlabelled);
    }

    private static double[] bits(String bits) {
        return bits.chars().mapToDouble(bit -> bit - '0').toArray();
    }
}
