package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBudgetTests {

    private static final ErrorBudget BUDGET = new ErrorBudget(0.01);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 49, 20_000})
    void equalSharesSumToNoMoreThanTheTotalExactly(int verdicts) {
        BigDecimal sum = new BigDecimal(BUDGET.share(verdicts)).multiply(BigDecimal.valueOf(verdicts));
        assertThat(sum).isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(sum.doubleValue()).isCloseTo(0.01, within(1e-15));
    }

    @Test
    void weightedSharesSumToNoMoreThanTheTotalExactly() {
        Random random = new Random(6);
        for (int run = 0; run < 1_000; run++) {
            double[] weights = random.doubles(1 + random.nextInt(30), 0.01, 10).toArray();
            BigDecimal sum = Arrays.stream(BUDGET.shares(weights))
                    .mapToObj(BigDecimal::new)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isLessThanOrEqualTo(new BigDecimal("0.01"));
            assertThat(sum.doubleValue()).isCloseTo(0.01, within(1e-15));
        }
    }

    @Test
    void sharesAreInProportionToTheirWeightsInAnyOrder() {
        assertThat(BUDGET.shares(3, 1)).containsExactly(new double[] {0.0075, 0.0025}, within(1e-17));
        assertThat(BUDGET.shares(1, 3)).containsExactly(new double[] {0.0025, 0.0075}, within(1e-17));
        assertThat(BUDGET.shares(300, 100)).isEqualTo(BUDGET.shares(3, 1));
    }

    @Test
    void equalWeightsAreEqualShares() {
        assertThat(BUDGET.shares(2, 2, 2)).containsOnly(BUDGET.share(3));
        assertThat(BUDGET.shares(5)).containsExactly(BUDGET.share(1));
    }

    @Test
    void hugeAndTinyWeightsAreNoTrouble() {
        double[] shares = BUDGET.shares(Double.MAX_VALUE, Double.MAX_VALUE, Double.MIN_VALUE);
        assertThat(shares[0]).isCloseTo(0.005, within(1e-15));
        assertThat(shares[2]).isEqualTo(0);
    }

    @Test
    void refusesWhatCannotBeDivided() {
        refuses("total must lie between 0 and 0.5, both excluded, but is 0.5", () -> new ErrorBudget(0.5));
        refuses("at least one verdict is needed, but there are 0", () -> BUDGET.share(0));
        refuses("at least one verdict is needed, but there are 0", BUDGET::shares);
        refuses("a weight must be above 0, but is 0.0", () -> BUDGET.shares(1, 0));
        refuses("a weight must be above 0, but is Infinity", () -> BUDGET.shares(Double.POSITIVE_INFINITY));
    }

    private static void refuses(String message, Runnable call) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }
}
