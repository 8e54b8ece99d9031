package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.margin;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.Trials;
import org.junit.jupiter.api.Test;

class UnpairedAssertTests {

    @Test
    void aCandidateAsGoodAsItsBaselineHolds() {
        assertThatCode(() -> assertThat(Trials.of("v2", 905, 1000))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 900, 1000), margin(0.05)))
                .doesNotThrowAnyException();
    }

    @Test
    void aBetterCandidateHolds() {
        assertThatCode(() -> assertThat(Trials.of("v2", 9600, 10000))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 9000, 10000), margin(0.05)))
                .doesNotThrowAnyException();
    }

    @Test
    void aWorseCandidateIsExplainedVerbatim() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 800, 1000))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 900, 1000), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: 10.0 points worse than the baseline, 5.0 tolerated

                          baseline   90.0 %   900 of 1,000   v1
                          candidate  80.0 %   800 of 1,000   v2
                          difference −10.0 points   −13.1 … −6.9   95 %, Newcombe, taken as independent, n = 1,000 and 1,000

                        Why:  a candidate as good as its baseline is failed at most once in 1,000 runs, if every answer is independent of every other;
                              the versions were not compared case by case, so the loss may belong to the questions.
                        Fix:  ask both versions the same golden cases, and compare the answers side by side.""");
    }

    @Test
    void aLossBelowTheMarginThatIsSureFailsToo() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 8700, 10000))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 9000, 10000), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: 3.0 points worse than the baseline, and surely worse; the margin is 5.0

                          baseline   90.0 %   9,000 of 10,000   v1
                          candidate  87.0 %   8,700 of 10,000   v2
                          difference −3.0 points   −3.9 … −2.1   95 %, Newcombe, taken as independent, n = 10,000 and 10,000

                        Why:  a candidate as good as its baseline is failed at most once in 1,000 runs, if every answer is independent of every other;
                              the versions were not compared case by case, so the loss may belong to the questions.
                        Fix:  ask both versions the same golden cases, and compare the answers side by side.""");
    }

    @Test
    void tooFewAnswersAreRedAndSayHowManyItTakes() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 180, 200))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 184, 200), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether it is worse than the baseline by 5.0 points

                          baseline   92.0 %   184 of 200   v1
                          candidate  90.0 %   180 of 200   v2
                          difference −2.0 points   −7.8 … 3.7   95 %, Newcombe, taken as independent, n = 200 and 200

                        Why:  with these answers the candidate may still be as good as the baseline, or worse by 5.0 points.
                        Fix:  it takes about 2,010 answers of each version; fewer with the same golden cases asked of both, or a wider margin than 5.0 points.""");
    }

    @Test
    void whereNothingWasAskedTheDifferenceIsUnknown() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 0, 0))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 900, 1000), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether it is worse than the baseline by 5.0 points

                          baseline   90.0 %   900 of 1,000   v1
                          candidate  nothing asked   v2
                          difference unknown

                        Why:  with these answers the candidate may still be as good as the baseline, or worse by 5.0 points.
                        Fix:  it takes more answers; fewer with the same golden cases asked of both, or a wider margin than 5.0 points.""");
    }

    @Test
    void oneAnswerEachDecidesNothing() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 0, 1))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 1, 1), margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether it is worse than the baseline by 5.0 points

                          baseline   100.0 %   1 of 1   v1
                          candidate  0.0 %   0 of 1   v2
                          difference −100.0 points   −100.0 … 12.2   95 %, Newcombe, taken as independent, n = 1 and 1

                        Why:  with these answers the candidate may still be as good as the baseline, or worse by 5.0 points.
                        Fix:  it takes about 12 answers of each version; fewer with the same golden cases asked of both, or a wider margin than 5.0 points.""");
    }

    @Test
    void versionsThatAreAlwaysRightAreAlike() {
        assertThatCode(() -> assertThat(Trials.of("v2", 100, 100))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 100, 100), margin(0.05)))
                .doesNotThrowAnyException();
    }

    @Test
    void versionsThatAreNeverRightAreAlike() {
        assertThatCode(() -> assertThat(Trials.of("v2", 0, 100))
                        .isNotWorseThanOnOtherCases(Trials.of("v1", 0, 100), margin(0.05)))
                .doesNotThrowAnyException();
    }

    @Test
    void aMarginInPointsIsAConfigurationError() {
        assertThatThrownBy(() ->
                        assertThat(Trials.of("v2", 0, 1)).isNotWorseThanOnOtherCases(Trials.of("v1", 1, 1), margin(5)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        margin = 5.0 is no difference of pass rates

                          margin above 0, below 1

                        Fix:  write points as a share: margin = 0.05""");
    }
}
