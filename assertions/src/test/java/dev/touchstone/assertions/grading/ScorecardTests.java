package dev.touchstone.assertions.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardTests {

    private final Scorecard scorecard = new Scorecard(new ScoreRange(1, 5));

    @Test
    void itKeepsTheScoreItIsGiven() {
        assertThat(scorecard.given()).isEmpty();

        scorecard.score(4.5);

        assertThat(scorecard.given()).hasValue(4.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, 5.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aScoreLiesInTheRange(double score) {
        assertThatThrownBy(() -> scorecard.score(score))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score of " + score + " is outside 1.0 … 5.0");
        assertThat(scorecard.given()).isEmpty();
    }

    @Test
    void theEndsOfTheRangeAreScores() {
        scorecard.score(1);

        assertThat(scorecard.given()).hasValue(1);
    }

    @Test
    void anAnswerIsScoredOnce() {
        scorecard.score(4);

        assertThatThrownBy(() -> scorecard.score(5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a second score, 5.0, after 4.0: an answer is scored once");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "NaN, 1", "0, Infinity"})
    void aRangeHasAWorstBelowItsBest(double lowest, double highest) {
        assertThatThrownBy(() -> new ScoreRange(lowest, highest))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "lowest = " + lowest + ", highest = " + highest
                                + """
                         is no range of scores

                          legal two finite numbers, the lowest below the highest

                        Why:  how far a mean can be trusted depends on how far one score can lie from it
                        Fix:  write the worst and the best score the grader can give, for example 1 and 5""");
    }
}
