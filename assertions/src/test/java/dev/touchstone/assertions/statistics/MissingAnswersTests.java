package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingAnswersTests {

    private static final Hypotheses REQUIREMENT = new Hypotheses(0.95, 0.9, 0.05, 0.05);

    @Test
    void missingAnswersMayHaveFailedOrPassed() {
        MissingAnswers answers = new MissingAnswers(80, 90, 10);
        assertThat(answers.worst()).isEqualTo(new Proportion(80, 100));
        assertThat(answers.best()).isEqualTo(new Proportion(90, 100));
        assertThat(answers.missingShare()).isEqualTo(0.1);
        Interval interval = answers.interval(0.95);
        assertThat(interval.low())
                .isEqualTo(ProportionInterval.clopperPearson(80, 100, 0.95).low());
        assertThat(interval.high())
                .isEqualTo(ProportionInterval.clopperPearson(90, 100, 0.95).high());
        assertThat(interval.method()).isEqualTo("Clopper-Pearson, worst to best case");
    }

    /** The exact test of 298 samples accepts from 277 passes on and rejects up to 276. */
    @ParameterizedTest
    @CsvSource({
        "277, 298, 0, ACCEPT",
        "276, 298, 0, REJECT",
        "277, 290, 8, ACCEPT",
        "272, 290, 8, CONTINUE",
        "268, 290, 8, REJECT",
        "277, 277, 21, ACCEPT",
        "276, 277, 21, CONTINUE",
        "276, 297, 1, CONTINUE",
        "270, 292, 6, REJECT",
        "270, 291, 7, CONTINUE",
        "0, 0, 298, CONTINUE",
        "0, 0, 1, CONTINUE",
        "0, 1, 0, CONTINUE",
    })
    void decidesOnlyWhatEveryCaseDecidesAlike(long passes, long answered, long missing, Look decision) {
        assertThat(new MissingAnswers(passes, answered, missing).decide(REQUIREMENT))
                .isEqualTo(decision);
    }

    @Test
    void whatWasDecidedIsDecidedHoweverTheMissingAnswersTurnOut() {
        for (int passes = 0; passes <= 290; passes++) {
            MissingAnswers answers = new MissingAnswers(passes, 290, 8);
            Look decision = answers.decide(REQUIREMENT);
            for (int more = 0; more <= 8 && decision != Look.CONTINUE; more++) {
                assertThat(new MissingAnswers(passes + more, 298, 0).decide(REQUIREMENT))
                        .isEqualTo(decision);
            }
        }
    }

    @Test
    void oneMoreMissingAnswerNeverMakesADecision() {
        for (int missing = 1; missing <= 60; missing++) {
            Look fewer = new MissingAnswers(100 - missing + 1, 101 - missing, missing - 1).decide(REQUIREMENT);
            Look more = new MissingAnswers(100 - missing, 100 - missing, missing).decide(REQUIREMENT);
            assertThat(more).isIn(fewer, Look.CONTINUE);
        }
    }

    @Test
    void manySamplesThatShowBothAreAccepted() {
        assertThat(new MissingAnswers(92_500, 100_000, 0).decide(REQUIREMENT)).isEqualTo(Look.ACCEPT);
    }

    @Test
    void aFewMissingAnswersMayBeLeftOutWhereTheyDecideNothing() {
        assertThat(new MissingAnswers(287, 295, 3).answeredOnly(REQUIREMENT)).hasValue(new Proportion(287, 295));
        assertThat(new MissingAnswers(276, 295, 3).answeredOnly(REQUIREMENT)).isEmpty();
        assertThat(new MissingAnswers(980, 980, 20).answeredOnly(REQUIREMENT)).isPresent();
        assertThat(new MissingAnswers(979, 979, 21).answeredOnly(REQUIREMENT)).isEmpty();
        assertThat(new MissingAnswers(0, 0, 1).answeredOnly(REQUIREMENT)).isEmpty();
    }

    @Test
    void aMillionAnswersAreNoTrouble() {
        assertThat(new MissingAnswers(950_000, 999_000, 1_000).decide(REQUIREMENT))
                .isEqualTo(Look.ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "0, -1, 5, 'answered must not be negative, but is -1'",
        "0, 5, -1, 'missing must not be negative, but is -1'",
        "0, 0, 0, 'at least one sample is needed, but there are 0'",
        "-1, 5, 0, 'passes must lie between 0 and 5, but are -1'",
        "6, 5, 3, 'passes must lie between 0 and 5, but are 6'",
    })
    void refusesCountsThatAreNone(long passes, long answered, long missing, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MissingAnswers(passes, answered, missing))
                .withMessage(message);
    }
}
