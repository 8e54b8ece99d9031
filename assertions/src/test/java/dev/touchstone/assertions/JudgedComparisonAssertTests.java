package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.confidence;
import static dev.touchstone.assertions.TouchstoneAssertions.judgedBy;
import static dev.touchstone.assertions.TouchstoneAssertions.margin;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.Proportion;
import dev.touchstone.assertions.verdict.Trials;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class JudgedComparisonAssertTests {

    private final JudgeCalibration judge = judge(950, 1000, 900, 1000);

    @Test
    void aCandidateAsGoodAsItsBaselineHolds() {
        assertThatCode(() -> assertThat(trials("v2", 40, 10, i -> i % 2 == 0 ? 8 : 10))
                        .isNotWorseThan(baseline(), margin(0.05), judgedBy(judge)))
                .doesNotThrowAnyException();
    }

    @Test
    void aWorseCandidateIsExplainedVerbatim() {
        assertThatThrownBy(() -> assertThat(trials("v2", 40, 10, i -> i < 30 ? 7 : 9))
                        .isNotWorseThan(baseline(), margin(0.05), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: freed from the judge's errors 17.6 points worse than the baseline, 5.0 tolerated

                          baseline    90.0 %   360 of 400   v1   40 cases × 10
                          candidate   75.0 %   300 of 400   v2
                          difference  −15.0 points   95 % interval −17.8 … −12.2   (t over cases, paired by golden case, n = 40; all of it beyond the margin of −3.9)
                          cases       30 worse, 0 better, 10 equal
                          dropped     c-0  9 → 7    c-1  9 → 7    c-2  9 → 7    c-3  9 → 7
                          corrected   −17.6 points   −22.0 … −13.8   90 %, t over cases over J
                          margin      5.0 points   as judged: 3.9, J at the lower limit that the labels leave
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson

                        Why:  the same 40 cases were asked both times, and a judge that errs alike on both versions makes no difference of its own;
                              a candidate as good as its baseline is failed at most once in 1,000 runs.
                        Fix:  compare the answers of the dropped cases side by side; revert or repair the change.""");
    }

    @Test
    void aLossBelowTheMarginThatIsSureFailsToo() {
        assertThatThrownBy(() -> assertThat(trials("v2", 400, 10, i -> i % 4 == 0 ? 8 : 9))
                        .isNotWorseThan(trials("v1", 400, 10, i -> 9), margin(0.05), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: freed from the judge's errors 2.9 points worse than the baseline, and surely worse; the margin is 5.0

                          baseline    90.0 %   3,600 of 4,000   v1   400 cases × 10
                          candidate   87.5 %   3,500 of 4,000   v2
                          difference  −2.5 points   95 % interval −2.9 … −2.1   (t over cases, paired by golden case, n = 400)
                          cases       100 worse, 0 better, 300 equal
                          dropped     c-0  9 → 8    c-4  9 → 8    c-8  9 → 8    c-12  9 → 8
                          corrected   −2.9 points   −3.6 … −2.3   90 %, t over cases over J
                          margin      5.0 points   as judged: 3.9, J at the lower limit that the labels leave
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson

                        Why:  the same 400 cases were asked both times, and a judge that errs alike on both versions makes no difference of its own;
                              a candidate as good as its baseline is failed at most once in 1,000 runs.
                        Fix:  compare the answers of the dropped cases side by side; revert or repair the change.""");
    }

    @Test
    void aCandidateThatAnswersNothingRightFails() {
        assertThatThrownBy(() -> assertThat(trials("v2", 40, 10, i -> 0))
                        .isNotWorseThan(baseline(), margin(0.05), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: freed from the judge's errors 100.0 points worse than the baseline, 5.0 tolerated

                          baseline    90.0 %   360 of 400   v1   40 cases × 10
                          candidate   0.0 %   0 of 400   v2
                          difference  −90.0 points   95 % interval −90.9 … −73.3   (Clopper-Pearson on cases, paired by golden case, n = 40; all of it beyond the margin of −3.9)
                          cases       40 worse, 0 better, 0 equal
                          dropped     c-0  9 → 0    c-1  9 → 0    c-2  9 → 0    c-3  9 → 0
                          regressed   c-0  p = 0.0024    c-1  p = 0.0024    c-2  p = 0.0024    c-3  p = 0.0024   (Fisher, Holm over 40 cases)
                          corrected   −100.0 points   −100.0 … −82.8   90 %, Clopper-Pearson on cases over J
                          margin      5.0 points   as judged: 3.9, J at the lower limit that the labels leave
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson

                        Why:  the same 40 cases were asked both times, and a judge that errs alike on both versions makes no difference of its own;
                              a candidate as good as its baseline is failed at most once in 1,000 runs.
                        Fix:  compare the answers of the dropped cases side by side; revert or repair the change.""");
    }

    @Test
    void tooFewCasesAreRedAndSayHowManyItTakes() {
        assertThatThrownBy(() -> assertThat(trials("v2", 40, 1, i -> i < 2 ? 0 : 1))
                        .isNotWorseThan(trials("v1", 40, 1, i -> i == 30 ? 0 : 1), margin(0.05), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether it is worse than the baseline by 5.0 points, for the judge errs too

                          baseline    97.5 %   39 of 40   v1   40 cases × 1
                          candidate   95.0 %   38 of 40   v2
                          difference  −2.5 points   95 % interval −14.5 … 8.7   (Tango, paired by golden case, n = 40)
                          cases       2 worse, 1 better, 37 equal
                          dropped     c-0  1 → 0    c-1  1 → 0
                          corrected   −2.9 points   −17.9 … 10.8   90 %, Tango over J
                          margin      5.0 points   as judged: 3.9, J at the lower limit that the labels leave
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson

                        Why:  with these answers and labels the candidate may still be as good as the baseline, or worse by 5.0 points.
                        Fix:  it takes about 2,729 more golden cases; fewer with more labels, a better judge, or a wider margin than 5.0 points.""");
    }

    @Test
    void equalAnswersToFewCasesProveNothing() {
        assertThatThrownBy(() -> assertThat(trials("v2", 10, 1, i -> 1))
                        .isNotWorseThan(trials("v1", 10, 1, i -> 1), margin(0.05), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether it is worse than the baseline by 5.0 points, for the judge errs too

                          baseline    100.0 %   10 of 10   v1   10 cases × 1
                          candidate   100.0 %   10 of 10   v2
                          difference  0.0 points   95 % interval −30.8 … 30.8   (Clopper-Pearson on cases, paired by golden case, n = 10)
                          cases       0 worse, 0 better, 10 equal
                          corrected   0.0 points   −38.1 … 38.1   90 %, Clopper-Pearson on cases over J
                          margin      5.0 points   as judged: 3.9, J at the lower limit that the labels leave
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson

                        Why:  with these answers and labels the candidate may still be as good as the baseline, or worse by 5.0 points.
                        Fix:  it takes about 582 more golden cases; fewer with more labels, a better judge, or a wider margin than 5.0 points.""");
    }

    @Test
    void theConfidenceIsToldAsOddsOfAWrongFailure() {
        assertThatThrownBy(() -> assertThat(trials("v2", 40, 10, i -> i < 6 ? 7 : i < 10 ? 10 : 9))
                        .isNotWorseThan(trials("v1", 40, 10, i -> 9), margin(0.05), judgedBy(judge), confidence(0.9)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: freed from the judge's errors 2.4 points worse than the baseline, and surely worse; the margin is 5.0

                          baseline    90.0 %   360 of 400   v1   40 cases × 10
                          candidate   88.0 %   352 of 400   v2
                          difference  −2.0 points   95 % interval −4.6 … 0.6   (t over cases, paired by golden case, n = 40)
                          cases       6 worse, 4 better, 30 equal
                          dropped     c-0  9 → 7    c-1  9 → 7    c-2  9 → 7    c-3  9 → 7
                          corrected   −2.4 points   −5.7 … 0.8   90 %, t over cases over J
                          margin      5.0 points   as judged: 4.0, J at the lower limit that the labels leave
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson

                        Why:  the same 40 cases were asked both times, and a judge that errs alike on both versions makes no difference of its own;
                              a candidate as good as its baseline is failed at most once in 10 runs.
                        Fix:  compare the answers of the dropped cases side by side; revert or repair the change.""");
    }

    @Test
    void tooFewLabelsAreAConfigurationErrorThatSaysHowManyWouldDo() {
        assertThatThrownBy(() -> assertThat(trials("v2", 40, 10, i -> i < 10 ? 7 : 9))
                        .isNotWorseThan(baseline(), margin(0.05), judgedBy(judge(4, 5, 5, 5))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the labels of the judge are too few for a margin of 0.05

                          sensitivity 80.0 %   4 of 5 labelled right   28.4 … 99.5 %   95 %, Clopper-Pearson
                          specificity 100.0 %   5 of 5 labelled wrong   47.8 … 100.0 %   95 %, Clopper-Pearson

                        Why:  as far as the labels tell, the judge may show hardly anything of a difference
                        Fix:  label about 26 right and as many wrong answers, or accept a wider margin than 0.05""");
    }

    @Test
    void aJudgeThatTossesACoinIsAConfigurationError() {
        assertThatThrownBy(() -> assertThat(trials("v2", 40, 10, i -> i < 10 ? 7 : 9))
                        .isNotWorseThan(baseline(), margin(0.05), judgedBy(judge(4, 5, 1, 5))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the judge is no better than chance

                          sensitivity 80.0 %   4 of 5 labelled right   28.4 … 99.5 %   95 %, Clopper-Pearson
                          specificity 20.0 %   1 of 5 labelled wrong   0.5 … 71.6 %   95 %, Clopper-Pearson
                          J           0.000   sensitivity + specificity − 1; a coin has 0

                        Why:  a judge that passes wrong answers as often as right ones says nothing about them
                        Fix:  write a better rubric or take another judge; no number of labels makes up for it""");
    }

    private static Trials baseline() {
        return trials("v1", 40, 10, i -> 9);
    }

    private static JudgeCalibration judge(long passedRight, long right, long failedWrong, long wrong) {
        return new JudgeCalibration(new Proportion(passedRight, right), new Proportion(failedWrong, wrong));
    }

    private static Trials trials(String name, int cases, int each, IntUnaryOperator passes) {
        Trials.Builder trials = Trials.named(name);
        for (int i = 0; i < cases; i++) {
            trials.add("c-" + i, passes.applyAsInt(i), each);
        }
        return trials.build();
    }
}
