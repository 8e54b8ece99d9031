package dev.touchstone.junit.plan;

import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.passRate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffordableTests {

    private static final Pattern TOLERANCE = Pattern.compile("tolerance = (0\\.\\d\\d) can be decided within");

    private static final Pattern MARGIN = Pattern.compile("margin = (0\\.\\d\\d) can be decided within");

    private static PlannedVersion plan(int maxSamples, Requirement... requirements) {
        return PlanFixture.compared(
                PlanFixture.test(PlanFixture.goldens(40), new Limits(OptionalInt.of(maxSamples), 1), requirements));
    }

    private static int needed(Requirement... requirements) {
        return PlanFixture.compared(PlanFixture.test(40, 1, requirements))
                .decisions()
                .orElseThrow()
                .cap();
    }

    private static String refusal(int maxSamples, Requirement... requirements) {
        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> plan(maxSamples, requirements));
        return String.valueOf(refused.getMessage());
    }

    @Test
    void asManySamplesAsThePlanNeedsAreEnough() {
        int needed = needed(passRate(0.9));

        assertThat(plan(needed, passRate(0.9)).decisions().orElseThrow().cap()).isEqualTo(needed);
        assertThatThrownBy(() -> plan(needed - 1, passRate(0.9))).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aLonePassRateIsToldTheToleranceThatFits() {
        assertThat(refusal(100, passRate(0.9)))
                .isEqualTo(
                        """
                        RefundTests.statesTheWindow · refund-v2: 100 samples can never decide these requirements. No call was made.

                          needed      up to 406 samples per version
                          allowed     100 (maxSamples, or touchstone.samples)
                          requirement pass rate ≥ 90.0 %: up to 406

                        Why:  a plan that stops before it can tell good from bad would be green or red by chance.
                        Fix:  allow maxSamples = 406, or accept a coarser requirement: tolerance = 0.23 can be decided within 100.""");
    }

    @Test
    void aComparisonIsToldWhatItNeeds() {
        assertThat(refusal(100, passRate(0.9), NO_REGRESSION))
                .isEqualTo(
                        """
                        RefundTests.statesTheWindow · refund-v2: 100 samples can never decide these requirements. No call was made.

                          needed      up to 8200 samples per version
                          allowed     100 (maxSamples, or touchstone.samples)
                          requirement pass rate ≥ 90.0 %: up to 406
                          requirement less than 5.0 points worse: up to 8200

                        Why:  a plan that stops before it can tell good from bad would be green or red by chance.
                        Fix:  allow maxSamples = 8200, or accept a coarser requirement: tolerance = 0.23 and margin = 0.58 can be decided within 100.""");
    }

    @ParameterizedTest
    @CsvSource({"0.05, 1000", "0.10, 200", "0.02, 3000"})
    void theSuggestedMarginReallyFits(double margin, int allowed) {
        String refusal = refusal(allowed, NoRegressionRequirement.of(margin, 0.9));

        double suggested = suggested(MARGIN, refusal);
        assertThat(suggested).isGreaterThan(margin);
        assertThat(needed(NoRegressionRequirement.of(suggested, 0.9))).isLessThanOrEqualTo(allowed);
        assertThat(needed(NoRegressionRequirement.of(suggested - 0.01, 0.9))).isGreaterThan(allowed);
    }

    @Test
    void aRequirementThatFitsIsNotMadeCoarser() {
        assertThat(refusal(1000, passRate(0.9), NO_REGRESSION)).contains("coarser requirement: margin = ");
    }

    @Test
    void whereNoToleranceFitsNoneIsSuggested() {
        assertThat(refusal(2, passRate(0.9))).endsWith("Fix:  allow maxSamples = " + needed(passRate(0.9)) + ".");
    }

    @ParameterizedTest
    @CsvSource({"0.90, 0.05, 100", "0.95, 0.05, 60", "0.80, 0.10, 50", "0.97, 0.015, 200", "0.90, 0.02, 250"})
    void theSuggestedToleranceReallyFits(double atLeast, double tolerance, int allowed) {
        String refusal = refusal(allowed, PassRateRequirement.of(atLeast, OptionalDouble.of(tolerance)));

        double suggested = suggested(TOLERANCE, refusal);
        PassRateRequirement coarser = PassRateRequirement.of(atLeast, OptionalDouble.of(suggested));
        assertThat(suggested).isGreaterThan(tolerance);
        assertThat(plan(allowed, coarser).decisions().orElseThrow().cap()).isLessThanOrEqualTo(allowed);
        assertThat(needed(PassRateRequirement.of(atLeast, OptionalDouble.of(suggested - 0.01))))
                .isGreaterThan(allowed);
    }

    @Test
    void theSuggestionKeepsTheErrorRatesOfTheRequirement() {
        ErrorRates strict = new ErrorRates(1e-6, 0.001);
        PassRateRequirement requirement = PassRateRequirement.of(0.9, OptionalDouble.of(0.1), strict);

        double suggested = suggested(TOLERANCE, refusal(150, requirement));

        assertThat(needed(PassRateRequirement.of(0.9, OptionalDouble.of(suggested), strict)))
                .isLessThanOrEqualTo(150);
    }

    private static double suggested(Pattern pattern, String refusal) {
        Matcher found = pattern.matcher(refusal);
        assertThat(found.find()).as(refusal).isTrue();
        return Double.parseDouble(found.group(1));
    }
}
