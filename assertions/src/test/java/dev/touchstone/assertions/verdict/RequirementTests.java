package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.Target;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTests {

    @ParameterizedTest
    @CsvSource({"0.95, 0.9", "0.9, 0.8", "0.51, 0.02", "0.99, 0.98", "0.995, 0.985", "0.999, 0.989", "1, 0.95"})
    void byDefaultTheFailureRateMayNotDouble(double atLeast, double unacceptable) {
        PassRateRequirement requirement = PassRateRequirement.of(atLeast, OptionalDouble.empty());

        assertThat(requirement.unacceptable()).isEqualTo(unacceptable);
        assertThat(requirement.rates()).isEqualTo(new ErrorRates(0.001, 0.05));
    }

    @Test
    void aWrittenToleranceIsSubtractedAsADecimal() {
        PassRateRequirement requirement = PassRateRequirement.of(0.95, OptionalDouble.of(0.05));

        assertThat(requirement.unacceptable()).isEqualTo(0.9);
        assertThat(requirement.tolerance()).isEqualTo(0.05);
    }

    @Test
    void aPercentageIsNoShare() {
        assertThatConfiguration(() -> PassRateRequirement.of(95, OptionalDouble.empty()))
                .hasMessage(
                        """
                        atLeast = 95.0 is no pass rate

                          atLeast above 0, at most 1

                        Fix:  write a share of the answers: atLeast = 0.95""");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 101, Double.NaN, Double.POSITIVE_INFINITY})
    void aPassRateLiesAboveZeroAndAtMostAtOne(double atLeast) {
        assertThatConfiguration(() -> PassRateRequirement.of(atLeast, OptionalDouble.empty()))
                .hasMessage("atLeast = " + atLeast + " is no pass rate\n\n"
                        + "  atLeast above 0, at most 1\n\n"
                        + "Fix:  write a share of the answers: atLeast = 0.95");
    }

    @Test
    void aFailureRateOfMoreThanHalfCannotDouble() {
        assertThatConfiguration(() -> PassRateRequirement.of(0.4, OptionalDouble.empty()))
                .hasMessage(
                        """
                        atLeast = 0.4 needs a written tolerance

                          tolerance above 0, below 0.4

                        Why:  by default the failure rate may not double, and 60.0 % of wrong answers cannot double
                        Fix:  write tolerance = 0.2 or less""");
    }

    @Test
    void pointsAreAShareToo() {
        assertThatConfiguration(() -> PassRateRequirement.of(0.95, OptionalDouble.of(5)))
                .hasMessage(
                        """
                        tolerance = 5 is out of range for atLeast = 0.95

                          tolerance above 0, below 0.95

                        Why:  samples can only tell two pass rates apart: an acceptable and a lower, unacceptable one
                        Fix:  write points as a share: tolerance = 0.05""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "0.95", "0.97", "NaN"})
    void aToleranceLiesBetweenNothingAndTheRate(String tolerance) {
        assertThatConfiguration(() -> PassRateRequirement.of(0.95, OptionalDouble.of(Double.parseDouble(tolerance))))
                .hasMessage("tolerance = " + tolerance + " is out of range for atLeast = 0.95\n\n"
                        + "  tolerance above 0, below 0.95\n\n"
                        + "Why:  samples can only tell two pass rates apart: an acceptable and a lower, unacceptable one\n"
                        + "Fix:  leave the tolerance out for the default, or write one in the range");
    }

    @Test
    void aMarginInPointsIsAShareToo() {
        assertThatConfiguration(() -> NoRegressionRequirement.of(5, 0.95))
                .hasMessage(
                        """
                        margin = 5.0 is no difference of pass rates

                          margin above 0, below 1

                        Fix:  write points as a share: margin = 0.05""");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.05, 100, Double.NaN})
    void aMarginLiesBetweenZeroAndOne(double margin) {
        assertThatConfiguration(() -> NoRegressionRequirement.of(margin, 0.95))
                .hasMessage("margin = " + margin + " is no difference of pass rates\n\n"
                        + "  margin above 0, below 1\n\n"
                        + "Fix:  write points as a share: margin = 0.05");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void theExpectedPassRateLiesBetweenZeroAndOne(double expected) {
        assertThatConfiguration(() -> NoRegressionRequirement.of(0.05, expected))
                .hasMessage("expectedPassRate = " + expected + " is out of range\n\n"
                        + "  legal above 0, below 1\n\n"
                        + "Fix:  write what the baseline is expected to hold, for example 0.95");
    }

    @Test
    void aBaselineThatIsAlwaysRightIsPlannedAsOneThatIsNearly() {
        assertThat(NoRegressionRequirement.of(0.05, 1).expectedPassRate()).isEqualTo(0.95);
    }

    @Test
    void atLeastTheMarginIsExpectedToDiffer() {
        assertThat(NoRegressionRequirement.of(0.05, 0.9).discordance()).isEqualTo(2 * 0.9 * (1 - 0.9));
        assertThat(NoRegressionRequirement.of(0.05, 0.99).discordance()).isEqualTo(0.05);
    }

    @Test
    void equalVersionsAreToldToBeSoDownToTwiceTheExpectedFailures() {
        assertThat(NoRegressionRequirement.of(0.05, 0.95).greatestDiscordance()).isCloseTo(0.18, within(1e-12));
        assertThat(NoRegressionRequirement.of(0.05, 0.999).greatestDiscordance())
                .isEqualTo(0.05);
        assertThat(NoRegressionRequirement.of(0.05, 0.7).greatestDiscordance()).isEqualTo(0.5);
        assertThat(NoRegressionRequirement.of(0.05, 0.3).greatestDiscordance()).isEqualTo(0.5);
        assertThat(NoRegressionRequirement.of(0.05, 0.95).downTo(0.93).greatestDiscordance())
                .isCloseTo(0.1302, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 0.96, Double.NaN})
    void theLowestPassRateLiesBetweenZeroAndTheExpectedOne(double lowest) {
        assertThatConfiguration(() -> NoRegressionRequirement.of(0.05, 0.95).downTo(lowest))
                .hasMessage("lowestPassRate = " + lowest + " is out of range\n\n"
                        + "  legal above 0, at most expectedPassRate = 0.95\n\n"
                        + "Fix:  write the pass rate down to which equal versions must be told to be equal");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, -0.001, Double.NaN})
    void anErrorRateLiesBetweenZeroAndOneHalf(double rate) {
        assertThatConfiguration(() -> new ErrorRates(rate, 0.05)).hasMessage(errorRate("alpha", rate));
        assertThatConfiguration(() -> new ErrorRates(0.001, rate)).hasMessage(errorRate("beta", rate));
    }

    @Test
    void eachSaysItselfInAFewWords() {
        assertThat(PassRateRequirement.of(0.95, OptionalDouble.empty()).describe())
                .isEqualTo("pass rate ≥ 95.0 %");
        assertThat(NoRegressionRequirement.of(0.05, 0.95).describe()).isEqualTo("less than 5.0 points worse");
        assertThat(new CriticalRequirement().describe()).isEqualTo("no wrong answer to a critical case");
    }

    @Test
    void itIsAboutTheseCasesUnlessItSaysOtherwise() {
        PassRateRequirement rate = PassRateRequirement.of(0.95, OptionalDouble.empty());
        NoRegressionRequirement comparison = NoRegressionRequirement.of(0.05, 0.95);
        ScoreRequirement score = ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.empty());

        assertThat(List.of(rate, comparison, score))
                .extracting(Requirement::target)
                .containsOnly(Target.SUITE);
        assertThat(List.of(
                        rate.about(Target.POPULATION),
                        rate.about(Target.POPULATION).withTolerance(0.1),
                        comparison.about(Target.POPULATION).withMargin(0.1).downTo(0.9),
                        score.about(Target.POPULATION),
                        score.about(Target.POPULATION).withTolerance(0.1)))
                .extracting(Requirement::target)
                .containsOnly(Target.POPULATION);
        assertThat(rate.about(Target.POPULATION).describe()).isEqualTo("pass rate ≥ 95.0 % over all inputs");
        assertThat(comparison.about(Target.POPULATION).describe())
                .isEqualTo("less than 5.0 points worse over all inputs");
        assertThat(score.about(Target.POPULATION).describe()).isEqualTo("mean score ≥ 0.8 over all inputs");
    }

    private static String errorRate(String name, double rate) {
        return name + " = " + rate + " is no error rate\n\n"
                + "  legal above 0 and below 0.5\n\n"
                + "Why:  at 0 no number of samples decides, from 0.5 on a coin decides as well\n"
                + "Fix:  write alpha = 0.001 and beta = 0.05, the defaults";
    }

    private static AbstractThrowableAssert<?, ?> assertThatConfiguration(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(ConfigurationException.class);
    }

    private static final PassRateRequirement RATE = PassRateRequirement.of(0.9, OptionalDouble.empty());
    private static final PassRateRequirement EVERY = PassRateRequirement.of(1, OptionalDouble.empty());
    private static final NoRegressionRequirement NO_REGRESSION = NoRegressionRequirement.of(0.05, 0.95);
    private static final ScoreRequirement SCORE = ScoreRequirement.of(new ScoreRange(1, 5), 4, OptionalDouble.empty());
    private static final LatencyRequirement LATENCY = LatencyRequirement.of(95, Duration.ofMillis(1500));
    private static final NoDriftRequirement DRIFT = NoDriftRequirement.of(Trait.WORDS, 0.2);

    @Test
    void aRequirementSaysWhatItIs() {
        assertThat(List.of(RATE, NO_REGRESSION, SCORE, LATENCY, DRIFT))
                .extracting(Requirement::describe)
                .containsExactly(
                        "pass rate ≥ 90.0 %",
                        "less than 5.0 points worse",
                        "mean score ≥ 4",
                        "p95 latency ≤ 1.5 s",
                        "words drift below 20.0 %");
    }

    @Test
    void aRequirementSaysWhatItDetects() {
        assertThat(List.of(RATE, NO_REGRESSION, SCORE, LATENCY, DRIFT))
                .flatExtracting(requirement -> requirement.detects().stream().toList())
                .containsExactly(
                        "a loss of 10.0 points",
                        "a loss of 5.0 points",
                        "a mean lower by 0.2",
                        "5.0 points fewer answers in time",
                        "a drift of 20.0 %");
        assertThat(new CriticalRequirement().detects()).isEmpty();
    }

    @Test
    void whereOneWrongAnswerDecidesNothingFailsByChance() {
        assertThat(List.of(RATE, NO_REGRESSION, SCORE, LATENCY, DRIFT)).allMatch(Requirement::mayFailByChance);
        assertThat(List.of(EVERY, LatencyRequirement.of(100, Duration.ofSeconds(1)), new CriticalRequirement()))
                .noneMatch(Requirement::mayFailByChance);
    }

    @Test
    void onlyComparisonsAskTheBaseline() {
        assertThat(List.of(NO_REGRESSION, DRIFT)).allMatch(Requirement::comparesBaseline);
        assertThat(List.of(RATE, SCORE, LATENCY, new CriticalRequirement())).noneMatch(Requirement::comparesBaseline);
    }
}
