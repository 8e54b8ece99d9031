package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.confidence;
import static dev.touchstone.assertions.TouchstoneAssertions.judgedBy;
import static dev.touchstone.assertions.TouchstoneAssertions.tolerating;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.Proportion;
import dev.touchstone.assertions.verdict.Trials;
import org.junit.jupiter.api.Test;

class JudgedPassRateAssertTests {

    private final JudgeCalibration judge = judge(950, 1000, 900, 1000);

    @Test
    void aPassRateThatIsHighEnoughHolds() {
        assertThatCode(() -> assertThat(Trials.of("v2", 375, 400))
                        .hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge)))
                .doesNotThrowAnyException();
    }

    @Test
    void wherePassesAreAllThereAreItHolds() {
        assertThatCode(() -> assertThat(Trials.of("v2", 400, 400))
                        .hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge)))
                .doesNotThrowAnyException();
    }

    @Test
    void aPassRateThatIsTooLowIsExplainedVerbatim() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 280, 400))
                        .hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: freed from the judge's errors 70.6 % of answers pass, 90.0 % required

                          judged      70.0 %   280 of 400   v2
                          corrected   70.6 %   65.0 … 75.9 %   95 %, Lang-Reiczigel, n = 400
                          required    90.0 %   unacceptable: 80.0 % or less
                          as judged   83.4 %   unacceptable: 79.8 % or less
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson
                          samples     400   a fixed plan needs 2,762

                        Why:  a version that meets the requirement is failed at most once in 1,000 runs, chance in the labels included;
                              the judge must err on these answers as on the labelled ones.
                        Fix:  read the answers that the judge failed; revert or repair the version.""");
    }

    @Test
    void lessConfidenceIsToldAsOddsAndLeavesMoreToTheLabels() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 300, 400))
                        .hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge), confidence(0.95)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: freed from the judge's errors 76.5 % of answers pass, 90.0 % required

                          judged      75.0 %   300 of 400   v2
                          corrected   76.5 %   71.1 … 81.4 %   95 %, Lang-Reiczigel, n = 400
                          required    90.0 %   unacceptable: 80.0 % or less
                          as judged   84.4 %   unacceptable: 79.8 % or less
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson
                          samples     400   a fixed plan needs 852

                        Why:  a version that meets the requirement is failed at most once in 20 runs, chance in the labels included;
                              the judge must err on these answers as on the labelled ones.
                        Fix:  read the answers that the judge failed; revert or repair the version.""");
    }

    @Test
    void fewerPassesThanTheJudgeGivesToWrongAnswersAreNoCertainty() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 0, 400)).hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: freed from the judge's errors 0.0 % of answers pass, 90.0 % required

                          judged      0.0 %   0 of 400   v2
                          corrected   0.0 %   no pass rate explains so few passes: the judge errs otherwise than on the labels
                          required    90.0 %   unacceptable: 80.0 % or less
                          as judged   83.4 %   unacceptable: 79.8 % or less
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson
                          samples     400   a fixed plan needs 2,762

                        Why:  a version that meets the requirement is failed at most once in 1,000 runs, chance in the labels included;
                              the judge must err on these answers as on the labelled ones.
                        Fix:  read the answers that the judge failed; revert or repair the version.""");
    }

    @Test
    void tooFewAnswersAreRedAndSayHowManyItTakes() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 33, 40)).hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 90.0 % of answers pass, for the judge errs too

                          judged      82.5 %   33 of 40   v2
                          corrected   85.3 %   67.9 … 96.1 %   95 %, Lang-Reiczigel, n = 40
                          required    90.0 %   unacceptable: 80.0 % or less
                          as judged   83.4 %   unacceptable: 79.8 % or less
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson
                          samples     40   a fixed plan needs 2,762

                        Why:  with these answers and labels the pass rate may still be as high as 90.0 %, or as low as 80.0 %.
                        Fix:  it takes 2,762 samples, 2,722 more than these; fewer with more labels, a better judge, or a wider tolerance than 10.0 points.""");
    }

    @Test
    void whereNothingWasAskedTheRateIsUnknown() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 0, 0)).hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 90.0 % of answers pass, for the judge errs too

                          judged      nothing asked   v2
                          corrected   unknown
                          required    90.0 %   unacceptable: 80.0 % or less
                          as judged   83.4 %   unacceptable: 79.8 % or less
                          sensitivity 95.0 %   950 of 1,000 labelled right   93.5 … 96.3 %   95 %, Clopper-Pearson
                          specificity 90.0 %   900 of 1,000 labelled wrong   88.0 … 91.8 %   95 %, Clopper-Pearson
                          samples     0   a fixed plan needs 2,762

                        Why:  with these answers and labels the pass rate may still be as high as 90.0 %, or as low as 80.0 %.
                        Fix:  it takes 2,762 samples, 2,762 more than these; fewer with more labels, a better judge, or a wider tolerance than 10.0 points.""");
    }

    @Test
    void tooFewLabelsAreAConfigurationErrorThatSaysHowManyWouldDo() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 33, 40))
                        .hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge(95, 100, 90, 100))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the labels of the judge are too few to tell a pass rate of 0.9 from 0.8

                          sensitivity 95.0 %   95 of 100 labelled right   88.7 … 98.4 %   95 %, Clopper-Pearson
                          specificity 90.0 %   90 of 100 labelled wrong   82.4 … 95.1 %   95 %, Clopper-Pearson
                          at 0.9      the judge may report as little as 73.9 %
                          at 0.8      the judge may report as much as 83.2 %

                        Why:  what the labels leave open about the judge is about as much as is tolerated, or more
                        Fix:  label about 420 right and as many wrong answers, or accept a wider tolerance than 0.1""");
    }

    @Test
    void aToleranceThatNoNumberOfLabelsServesIsToldSo() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 33, 40))
                        .hasPassRateOfAtLeast(0.9, tolerating(0.0001), judgedBy(judge(95, 100, 90, 100))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the labels of the judge are too few to tell a pass rate of 0.9 from 0.8999

                          sensitivity 95.0 %   95 of 100 labelled right   88.7 … 98.4 %   95 %, Clopper-Pearson
                          specificity 90.0 %   90 of 100 labelled wrong   82.4 … 95.1 %   95 %, Clopper-Pearson
                          at 0.9      the judge may report as little as 73.9 %
                          at 0.8999   the judge may report as much as 91.0 %

                        Why:  what the labels leave open about the judge is about as much as is tolerated, or more
                        Fix:  take a better judge, or accept a wider tolerance than 0.0001: not even 1,000,000 right and as many wrong answers would do""");
    }

    @Test
    void aJudgeNoBetterThanChanceIsAConfigurationError() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 33, 40))
                        .hasPassRateOfAtLeast(0.9, tolerating(0.1), judgedBy(judge(45, 100, 50, 100))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the judge is no better than chance

                          sensitivity 45.0 %   45 of 100 labelled right   35.0 … 55.3 %   95 %, Clopper-Pearson
                          specificity 50.0 %   50 of 100 labelled wrong   39.8 … 60.2 %   95 %, Clopper-Pearson
                          J           −0.050   sensitivity + specificity − 1; a coin has 0

                        Why:  a judge that passes wrong answers as often as right ones says nothing about them
                        Fix:  write a better rubric or take another judge; no number of labels makes up for it""");
    }

    @Test
    void noJudgeThatErrsCanTellThatEveryAnswerIsGood() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 33, 40)).hasPassRateOfAtLeast(1, tolerating(0.1), judgedBy(judge)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        atLeast = 1.0 cannot be judged by a judge that errs

                          atLeast above 0, below 1

                        Why:  it fails some right answers, so one failed answer is no wrong answer
                        Fix:  write a pass rate below 1, for example atLeast = 0.99""");
    }

    private static JudgeCalibration judge(long passedRight, long right, long failedWrong, long wrong) {
        return new JudgeCalibration(new Proportion(passedRight, right), new Proportion(failedWrong, wrong));
    }
}
