package dev.touchstone.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CostTests {

    @Test
    void isKnownBeforeTheFirstCall() {
        PassRateRequirement passRate = PassRateRequirement.of(0.95, OptionalDouble.empty());
        NoRegressionRequirement noRegression = NoRegressionRequirement.of(0.05, 0.95);

        DecisionPlan plan = DecisionPlan.of(List.of(passRate, noRegression), 40, 0);

        assertThat(plan.costs().get(0).fixed()).isEqualTo(593);
        assertThat(plan.costs().get(0).cap()).isEqualTo(890);
        assertThat(plan.costs().get(1).fixed()).isEqualTo(852);
        assertThat(plan.costs().get(1).cap()).isEqualTo(4720);
    }
}
