package dev.touchstone.junit.plan;

import static dev.touchstone.junit.plan.PlanFixture.EVERY_ANSWER;
import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.PASS_RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.assertions.verdict.CriticalRequirement;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBudgetTests {

    private static final List<Requirement> ALL =
            List.of(PASS_RATE, NO_REGRESSION, EVERY_ANSWER, new CriticalRequirement());

    @ParameterizedTest
    @CsvSource({"0.01, 8, 0.00125", "0.01, 1, 0.01", "0.01, 0, 0.01", "0.005, 5, 0.001"})
    void everyVerdictHasAnEqualPart(double alpha, int verdicts, double each) {
        assertThat(new ErrorBudget(alpha, verdicts).each()).isEqualTo(each, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 13, 49, 1000, 99_999})
    void thePartsAddUpToTheWhole(int verdicts) {
        double sum = 0;
        for (int verdict = 0; verdict < verdicts; verdict++) {
            sum += new ErrorBudget(0.01, verdicts).each();
        }
        assertThat(sum).isEqualTo(0.01, within(1e-12));
    }

    @Test
    void onlyAlphaIsDivided() {
        assertThat(new ErrorBudget(0.01, 10).rates()).isEqualTo(new ErrorRates(0.001, 0.05));
    }

    @Test
    void whatRestsOnChanceIsCounted() {
        assertThat(Stakes.verdicts(ALL, false)).isEqualTo(2);
    }

    @Test
    void aBaselineIsComparedWithNothing() {
        assertThat(Stakes.verdicts(ALL, true)).isEqualTo(1);
    }

    @Test
    void aLossIsFoundFromTheToleranceOrTheMarginOn() {
        assertThat(Stakes.loss(PASS_RATE)).hasValue(0.1);
        assertThat(Stakes.loss(NO_REGRESSION)).hasValue(0.05);
        assertThat(Stakes.loss(EVERY_ANSWER)).hasValue(0.05);
        assertThat(Stakes.loss(new CriticalRequirement())).isEmpty();
    }

    @Test
    void aFactHasNoErrorRates() {
        assertThat(Stakes.rates(PASS_RATE)).hasValue(ErrorRates.DEFAULT);
        assertThat(Stakes.rates(NO_REGRESSION)).hasValue(ErrorRates.DEFAULT);
        assertThat(Stakes.rates(new CriticalRequirement())).isEmpty();
    }
}
