package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.missing;
import static dev.touchstone.assertions.TouchstoneAssertions.tolerating;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.Trials;
import org.junit.jupiter.api.Test;

class MissingAnswersAssertTests {

    @Test
    void whatHoldsInTheWorstCaseHolds() {
        assertThatCode(() ->
                        assertThat(Trials.of("v2", 386, 393)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(7)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatFailsInTheBestCaseFailsVerbatim() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 322, 393)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(27)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: at most 83.1 % of answers pass, 95.0 % required

                          answered   81.9 %   322 of 393   v2
                          missing    27
                          worst case 76.7 %   322 of 420   FAIL
                          best case  83.1 %   349 of 420   FAIL
                          interval   72.3 … 86.6 %   95 %, Clopper-Pearson, worst to best case, n = 420
                          required   95.0 %   unacceptable: 90.0 % or less
                          samples    420   a fixed plan needs 593

                        Why:  even if every missing answer had been good; a version that meets the requirement is failed at most once in 1,000 runs.
                        Fix:  read the wrong answers of the worst cases; revert or repair the version.""");
    }

    @Test
    void aVerdictThatHangsOnTheMissingNamesBothBounds() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 366, 393)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(7)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 95.0 % of answers pass, for 7 answers are missing

                          answered   93.1 %   366 of 393   v2
                          missing    7
                          worst case 91.5 %   366 of 400   INCONCLUSIVE
                          best case  93.3 %   373 of 400   PASS
                          interval   88.3 … 95.5 %   95 %, Clopper-Pearson, worst to best case, n = 400
                          required   95.0 %   unacceptable: 90.0 % or less
                          samples    400   a fixed plan needs 593

                        Why:  nobody knows why answers are missing, so they may all have been wrong, or all good: INCONCLUSIVE in the worst case, PASS in the best.
                        Fix:  ask again for the 7 missing answers.""");
    }

    @Test
    void oneMissingAnswerCanKeepOpenWhatOthersWouldPass() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 30, 30)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 95.0 % of answers pass, for 1 answer is missing

                          answered   100.0 %   30 of 30   v2
                          missing    1
                          worst case 96.8 %   30 of 31   INCONCLUSIVE
                          best case  100.0 %   31 of 31   PASS
                          interval   83.3 … 100.0 %   95 %, Clopper-Pearson, worst to best case, n = 31
                          required   95.0 %   unacceptable: 90.0 % or less
                          samples    31   a fixed plan needs 593

                        Why:  nobody knows why answers are missing, so they may all have been wrong, or all good: INCONCLUSIVE in the worst case, PASS in the best.
                        Fix:  ask again for the missing answer.""");
    }

    @Test
    void tooFewAnswersInEitherCaseSayHowManyItTakes() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 28, 30)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 95.0 % of answers pass

                          answered   93.3 %   28 of 30   v2
                          missing    2
                          worst case 87.5 %   28 of 32   INCONCLUSIVE
                          best case  93.8 %   30 of 32   INCONCLUSIVE
                          interval   71.0 … 99.2 %   95 %, Clopper-Pearson, worst to best case, n = 32
                          required   95.0 %   unacceptable: 90.0 % or less
                          samples    32   a fixed plan needs 593

                        Why:  with these answers the pass rate may still be as high as 95.0 %, or as low as 90.0 %.
                        Fix:  ask again for the 2 missing answers; it takes 593 samples, 561 more than these.""");
    }

    @Test
    void whereNothingWasAskedNothingIsKnown() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 0, 0)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(0)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 95.0 % of answers pass

                          answered   nothing asked   v2
                          missing    0
                          worst case nothing asked   INCONCLUSIVE
                          best case  nothing asked   INCONCLUSIVE
                          required   95.0 %   unacceptable: 90.0 % or less
                          samples    0   a fixed plan needs 593

                        Why:  with these answers the pass rate may still be as high as 95.0 %, or as low as 90.0 %.
                        Fix:  it takes 593 samples, 593 more than these.""");
    }

    @Test
    void whereEveryAnswerIsMissingAnythingMayBe() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 0, 0)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(500)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 95.0 % of answers pass, for 500 answers are missing

                          answered   nothing asked   v2
                          missing    500
                          worst case 0.0 %   0 of 500   FAIL
                          best case  100.0 %   500 of 500   PASS
                          interval   0.0 … 100.0 %   95 %, Clopper-Pearson, worst to best case, n = 500
                          required   95.0 %   unacceptable: 90.0 % or less
                          samples    500   a fixed plan needs 593

                        Why:  nobody knows why answers are missing, so they may all have been wrong, or all good: FAIL in the worst case, PASS in the best.
                        Fix:  ask again for the 500 missing answers.""");
    }

    @Test
    void whereEveryAnswerMustBeGoodOneMissingKeepsItOpen() {
        assertThatThrownBy(
                        () -> assertThat(Trials.of("v2", 99, 99)).hasPassRateOfAtLeast(1, tolerating(0.05), missing(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 100.0 % of answers pass, for 1 answer is missing

                          answered   100.0 %   99 of 99   v2
                          missing    1
                          worst case 99.0 %   99 of 100   FAIL
                          best case  100.0 %   100 of 100   PASS
                          interval   94.6 … 100.0 %   95 %, Clopper-Pearson, worst to best case, n = 100
                          required   100.0 %   unacceptable: 95.0 % or less
                          samples    100   a fixed plan needs 59

                        Why:  nobody knows why answers are missing, so they may all have been wrong, or all good: FAIL in the worst case, PASS in the best.
                        Fix:  ask again for the missing answer.""");
    }

    @Test
    void whereEveryAnswerMustBeGoodWrongOnesFailWhateverIsMissing() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 10, 100)).hasPassRateOfAtLeast(1, tolerating(0.05), missing(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: at most 10.9 % of answers pass, 100.0 % required

                          answered   10.0 %   10 of 100   v2
                          missing    1
                          worst case 9.9 %   10 of 101   FAIL
                          best case  10.9 %   11 of 101   FAIL
                          interval   4.9 … 18.7 %   95 %, Clopper-Pearson, worst to best case, n = 101
                          required   100.0 %   unacceptable: 95.0 % or less
                          samples    101   a fixed plan needs 59

                        Why:  a version that never answers wrongly is never failed.
                        Fix:  read the wrong answers of the worst cases; revert or repair the version.""");
    }

    @Test
    void fewerThanNoMissingAnswersAreAConfigurationError() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 0, 0)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(-1)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        missing(-1) is no count of answers

                          legal 0 or more

                        Fix:  write how many answers never came""");
    }
}
