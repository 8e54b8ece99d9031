package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.MeasuredMisuseTestCases;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code @Score}, {@code @Latency} and {@code @NoDrift} used wrongly: red, in words, before the first call. */
class MeasuredMisuseTests {

    @BeforeEach
    void forgetEarlierRuns() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @AfterEach
    void nothingRanAndNoCallWasMade() {
        assertThat(Journal.lines()).isEmpty();
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    private static String failure(String method) {
        var failures = EngineRun.of(MeasuredMisuseTestCases.class, method)
                .with("touchstone.versions", "new")
                .run()
                .failures();
        assertThat(failures).isNotEmpty();
        return failures.get(0);
    }

    @Test
    void scoresAreGivenOnAScorecard() {
        assertThat(failure("nobodyScores"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.nobodyScores has @Score and takes no Scorecard. No call was made.

                        Why:  nobody would score the answers.
                        Fix:  declare a parameter of type Scorecard and give every answer its score: scorecard.score(…).""");
    }

    @Test
    void scoresAreGivenForARequirement() {
        assertThat(failure("nobodyReadsTheScores"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.nobodyReadsTheScores takes a Scorecard and has no @Score. No call was made.

                        Why:  scores would be given and nothing would read them.
                        Fix:  write @Score(atLeast = …) on the method, or drop the parameter.""");
    }

    @Test
    void aCaseOfItsOwnIsNotScored() {
        assertThat(failure("scoresOneCase"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.scoresOneCase takes a Scorecard without @SampledTest. No call was made.

                        Why:  a score is one of many, and their mean is judged.
                        Fix:  write @SampledTest and @Score(atLeast = …) on the method, or drop the parameter.""");
    }

    @Test
    void anOrdinaryTestIsNotScored() {
        assertThat(failure("scoresInATest"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.scoresInATest takes a Scorecard without @SampledTest. No call was made.

                        Why:  a score is one of many, and their mean is judged.
                        Fix:  write @SampledTest and @Score(atLeast = …) on the method, or drop the parameter.""");
    }

    @ParameterizedTest
    @CsvSource({"scoreOfATest, @Score", "latencyOfATest, @Latency", "noDriftOfACase, @NoDrift"})
    void aRequirementNeedsASampledTest(String method, String annotation) {
        assertThat(failure(method))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.%s has %s without @SampledTest. No call was made.

                        Why:  a requirement is about many answers; without @SampledTest nothing would check it.
                        Fix:  write @SampledTest beside it instead of the test annotation that is there."""
                                .formatted(method, annotation));
    }

    @Test
    void aMeanScoreLiesInsideItsRange() {
        assertThat(failure("scoreAboveTheRange"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.scoreAboveTheRange: atLeast = 4.0 is no mean of scores 0.0 … 1.0

                          atLeast above 0.0, below 1.0

                        Why:  every mean reaches the worst score, and only perfect answers reach the best
                        Fix:  write a mean inside the range, or the range the grader scores in""");
    }

    @Test
    void aToleranceOfScoresIsAboveZero() {
        assertThat(failure("scoreWithoutTolerance"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.scoreWithoutTolerance: tolerance = 0 is out of range for atLeast = 0.8

                          tolerance above 0, below 0.8

                        Why:  samples can only tell two means apart: an acceptable and a lower, unacceptable one
                        Fix:  leave the tolerance out for a twentieth of the range, or write one in the range""");
    }

    @Test
    void scoresHaveARange() {
        assertThat(failure("scoresOfNoRange"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.scoresOfNoRange: lowest = 1.0, highest = 1.0 is no range of scores

                          legal two finite numbers, the lowest below the highest

                        Why:  how far a mean can be trusted depends on how far one score can lie from it
                        Fix:  write the worst and the best score the grader can give, for example 1 and 5""");
    }

    @Test
    void aToleranceOfScoresThatNoTestCouldDecideIsRefused() {
        assertThat(failure("scoreToleranceTooSmall"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.scoreToleranceTooSmall: tolerance = 0.0001 is too small to be decided

                          reason a gap of 9.999999999998899E-5 between acceptable and unacceptable is too small: about 179368311 observations would be needed, at most 100000 are planned

                        Why:  no call was made, for the test would never end
                        Fix:  write tolerance = 0.004354 or more""");
    }

    @Test
    void aLatencyNamesAPercentile() {
        assertThat(failure("latencyOfNothing"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.latencyOfNothing: @Latency requires nothing. No call was made.

                        Why:  a requirement without a number is met by every version.
                        Fix:  write a percentile, for example @Latency(p95 = 2000).""");
    }

    @Test
    void aLatencyIsAboveZero() {
        assertThat(failure("latencyBelowZero"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.latencyBelowZero: atMost = PT-2S is no latency

                          atMost above zero

                        Why:  no answer comes before it was asked for
                        Fix:  write how long an answer may take, for example 2 s""");
    }

    @Test
    void noDriftNamesATrait() {
        assertThat(failure("noDriftOfNothing"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.noDriftOfNothing: @NoDrift compares nothing. No call was made.

                        Why:  what nobody looks at has never drifted.
                        Fix:  write what is compared, for example @NoDrift(of = Trait.WORDS, margin = 0.2).""");
    }

    @Test
    void driftOfScoresNeedsScores() {
        assertThat(failure("noDriftOfScoresNobodyGives"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.noDriftOfScoresNobodyGives: @NoDrift(of = Trait.SCORE) compares scores and nobody gives one. No call was made.

                        Why:  how far scores moved is a share of their range, which @Score states.
                        Fix:  write @Score(atLeast = …) beside it, and take a Scorecard.""");
    }

    @ParameterizedTest
    @CsvSource({"noDriftWithoutMargin, 0.0, 0.1", "noDriftInPercent, 20.0, 0.2"})
    void aMarginOfDriftIsAShare(String method, String margin, String share) {
        assertThat(failure(method))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.%s: margin = %s is no distance of distributions

                          margin above 0, below 1

                        Why:  at 0 every two samples have drifted, and at 1 hardly any have
                        Fix:  write the distance as a share: margin = %s"""
                                .formatted(method, margin, share));
    }

    @Test
    void aMarginOfDriftThatNoTestCouldDecideIsRefused() {
        assertThat(failure("noDriftTooSmall"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.noDriftTooSmall: margin = 0.001 is too small to be decided. No call was made

                          required words drift below 0.1 %

                        Why:  answers that vary as answers do lie that far apart by chance
                        Fix:  write margin = 0.014 or more, or add golden cases""");
    }

    @Test
    void aTraitIsComparedOnce() {
        assertThat(failure("noDriftOfTheSameTwice"))
                .isEqualTo(
                        """
                        MeasuredMisuseTestCases.noDriftOfTheSameTwice: words drift below 20.0 % is required beside another of its kind

                        Why:  no call was made
                        Fix:  keep one of them, the stricter one; two of a kind would contradict each other""");
    }
}
