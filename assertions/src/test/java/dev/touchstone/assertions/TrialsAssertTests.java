package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.confidence;
import static dev.touchstone.assertions.TouchstoneAssertions.margin;
import static dev.touchstone.assertions.TouchstoneAssertions.tolerating;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.Trials;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialsAssertTests {

    @Test
    void aPassRateThatIsHighEnoughHolds() {
        assertThatCode(() -> assertThat(Trials.of("v2", 392, 400))
                        .hasPassRateOfAtLeast(0.95)
                        .hasPassRateOfAtLeast(0.95, tolerating(0.05))
                        .hasPassRateOfAtLeast(0.95, tolerating(0.05), confidence(0.99)))
                .doesNotThrowAnyException();
    }

    @Test
    void aPassRateThatIsTooLowIsExplainedVerbatim() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 340, 400)).hasPassRateOfAtLeast(0.95))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: 85.0 % of answers pass, 95.0 % required

                          pass rate 85.0 %   340 of 400   v2
                          interval  81.2 … 88.2 %   95 %, Wilson, n = 400
                          required  95.0 %   unacceptable: 90.0 % or less
                          samples   400   a fixed plan needs 593

                        Why:  a version that meets the requirement is failed at most once in 1,000 runs.
                        Fix:  read the wrong answers of the worst cases; revert or repair the version.""");
    }

    @Test
    void tooFewAnswersAreRedAndSayHowManyItTakes() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 20, 20)).hasPassRateOfAtLeast(0.95))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE v2: cannot tell yet whether 95.0 % of answers pass

                          pass rate 100.0 %   20 of 20   v2
                          interval  83.9 … 100.0 %   95 %, Wilson, n = 20
                          required  95.0 %   unacceptable: 90.0 % or less
                          samples   20   a fixed plan needs 593

                        Why:  with these answers the pass rate may still be as high as 95.0 %, or as low as 90.0 %.
                        Fix:  it takes 593 samples, 573 more than these; fewer with a wider tolerance than 5.0 points.""");
    }

    @ParameterizedTest
    @CsvSource({"0.9, FAIL", "0.99, FAIL", "0.999, INCONCLUSIVE"})
    void lessConfidenceFailsEarlier(double level, String outcome) {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 88, 100))
                        .hasPassRateOfAtLeast(0.95, tolerating(0.05), confidence(level)))
                .hasMessageStartingWith(outcome + " v2: ");
    }

    @Test
    void theConfidenceIsToldAsOddsOfAWrongFailure() {
        assertThatThrownBy(() -> assertThat(Trials.of("v2", 80, 100))
                        .hasPassRateOfAtLeast(0.95, tolerating(0.05), confidence(0.95)))
                .hasMessageContaining("is failed at most once in 20 runs.");
    }

    @Test
    void aCandidateAsGoodAsItsBaselineHolds() {
        Trials baseline = trials("v1", 40, i -> 9);
        Trials candidate = trials("v2", 40, i -> i % 2 == 0 ? 8 : 10);

        assertThatCode(() -> assertThat(candidate)
                        .isNotWorseThan(baseline, margin(0.05))
                        .isNotWorseThan(baseline, margin(0.05), confidence(0.9)))
                .doesNotThrowAnyException();
    }

    @Test
    void aWorseCandidateIsExplainedVerbatim() {
        Trials baseline = trials("v1", 40, i -> 9);
        Trials candidate = trials("v2", 40, i -> i < 30 ? 7 : 9);

        assertThatThrownBy(() -> assertThat(candidate).isNotWorseThan(baseline, margin(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL v2: 15.0 points worse than the baseline, 5.0 tolerated

                          baseline   90.0 %   360 of 400   v1   40 cases × 10
                          candidate  75.0 %   300 of 400   v2
                          difference −15.0 points   95 % interval −17.8 … −12.2   (t over cases, paired by golden case, n = 40; all of it beyond the margin of −5.0)
                          cases      30 worse, 0 better, 10 equal
                          dropped    c-0  9 → 7    c-1  9 → 7    c-2  9 → 7    c-3  9 → 7

                        Why:  the same 40 cases were asked both times, so the loss belongs to the change, not to the questions;
                              a candidate as good as its baseline is failed at most once in 1,000 runs.
                        Fix:  compare the answers of the dropped cases side by side; revert or repair the change.""");
    }

    @ParameterizedTest
    @CsvSource({"0", "10"})
    void aBaselineThatIsAlwaysOrNeverRightCanBeComparedWith(int passes) {
        Trials baseline = trials("v1", 100, i -> passes);

        assertThatCode(() -> assertThat(trials("v2", 100, i -> passes)).isNotWorseThan(baseline, margin(0.05)))
                .doesNotThrowAnyException();
    }

    @Test
    void wrongNumbersAreConfigurationErrorsAndNoFailures() {
        Trials trials = trials("v1", 40, i -> 9);

        assertThatThrownBy(() -> assertThat(trials).hasPassRateOfAtLeast(1.2))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> assertThat(trials).hasPassRateOfAtLeast(0.9, tolerating(0.9)))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> assertThat(trials).isNotWorseThan(trials, margin(5)))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> assertThat(trials).isNotWorseThan(Trials.of("v0", 9, 10), margin(0.05)))
                .isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @CsvSource({"99, 0.99", "0.5, 0.999", "1, 0.999", "NaN, 0.999"})
    void aConfidenceLiesAboveOneHalfAndBelowOne(double level, String suggested) {
        assertThatThrownBy(() -> confidence(level))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("confidence(" + level + ") is out of range\n\n"
                        + "  legal above 0.5, below 1\n\n"
                        + "Why:  at 1 no number of samples decides, at 0.5 a coin decides as well\n"
                        + "Fix:  write confidence(" + suggested + ")");
    }

    private static Trials trials(String name, int cases, IntUnaryOperator passes) {
        Trials.Builder trials = Trials.named(name);
        for (int i = 0; i < cases; i++) {
            trials.add("c-" + i, passes.applyAsInt(i), 10);
        }
        return trials.build();
    }
}
