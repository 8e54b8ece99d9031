package dev.touchstone.junit.plan;

import static dev.touchstone.junit.plan.PlanFixture.EVERY_ANSWER;
import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.PASS_RATE;
import static dev.touchstone.junit.plan.PlanFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SuitePlanTests {

    private static final ModelVersion V1 = version("refund-v1");
    private static final ModelVersion V2 = version("refund-v2");
    private static final ModelVersion V3 = version("refund-v3");

    private static PlannedArms arms(List<ModelVersion> running, boolean shared, Requirement... requirements) {
        return new PlannedArms(PlanFixture.test(40, 1, requirements), running, Optional.of(V1), shared);
    }

    private static long most(List<ModelVersion> running, boolean shared, Requirement... requirements) {
        return arms(running, shared, requirements).calls().most();
    }

    private static int cap(Requirement requirement) {
        return arms(List.of(V2), true, requirement).costs().get(0).cap();
    }

    private static TestForecast forecast(String method, List<ModelVersion> running, Requirement... requirements) {
        return TestForecast.of(new TestId("a.B", method), () -> arms(running, true, requirements));
    }

    private static TestForecast refused(String method) {
        PlannedTest tooFew = PlanFixture.test(PlanFixture.goldens(40), new Limits(OptionalInt.of(10), 1), PASS_RATE);
        return TestForecast.of(
                new TestId("a.B", method), () -> new PlannedArms(tooFew, List.of(V2), Optional.of(V1), true));
    }

    @Test
    void everyVersionIsAskedForItsPassRate() {
        assertThat(most(List.of(V1, V2, V3), true, PASS_RATE)).isEqualTo(3L * cap(PASS_RATE));
    }

    @Test
    void theBaselineIsAskedForTheComparisonOfAllCandidatesOnce() {
        assertThat(most(List.of(V1, V2, V3), true, NO_REGRESSION)).isEqualTo(3L * cap(NO_REGRESSION));
        assertThat(most(List.of(V2), true, NO_REGRESSION)).isEqualTo(2L * cap(NO_REGRESSION));
    }

    @Test
    void aConversationAsksTheBaselineForEveryComparison() {
        assertThat(most(List.of(V1, V2, V3), false, NO_REGRESSION)).isEqualTo(4L * cap(NO_REGRESSION));
    }

    @Test
    void whatTheBaselineAnsweredForItsOwnVerdictServesTheComparisonToo() {
        int pairs = cap(NO_REGRESSION);

        assertThat(pairs).isGreaterThan(cap(PASS_RATE));
        assertThat(most(List.of(V1, V2), true, PASS_RATE, NO_REGRESSION)).isEqualTo(2L * pairs);
    }

    @Test
    void aBaselineAloneHasNothingToCompare() {
        assertThat(most(List.of(V1), true, NO_REGRESSION)).isZero();
        assertThat(arms(List.of(V1), true, NO_REGRESSION).costs()).isEmpty();
    }

    @Test
    void costsAreThoseOfACandidateWhereOneRuns() {
        assertThat(arms(List.of(V1, V2), true, PASS_RATE, NO_REGRESSION).costs())
                .extracting(Cost::requirement)
                .containsExactly(PASS_RATE, NO_REGRESSION);
    }

    @Test
    void whereNoVersionRunsNothingIsAsked() {
        assertThat(most(List.of(), true, PASS_RATE)).isZero();
    }

    @Test
    void aTestThatCannotBePlannedIsRefusedInItsForecast() {
        assertThat(refused("x").refusal().orElseThrow().headline())
                .isEqualTo(
                        "RefundTests.statesTheWindow · refund-v2: 10 samples can never decide these requirements. No call"
                                + " was made.");
    }

    @Test
    void theSuiteIsTheRefusedTestsThenTheDearest() {
        SuitePlan suite = new SuitePlan(
                new ErrorBudget(0.01, 9),
                List.of(
                        forecast("cheap", List.of(V2), EVERY_ANSWER),
                        forecast("dear", List.of(V1, V3), PASS_RATE, NO_REGRESSION),
                        refused("torn"),
                        forecast("alsoCheap", List.of(V2), EVERY_ANSWER)));

        assertThat(suite.tests())
                .extracting(test -> test.id().methodName())
                .containsExactly("torn", "dear", "alsoCheap", "cheap");
        assertThat(suite.refused()).isEqualTo(1);
        assertThat(suite.versions()).isEqualTo(3);
        assertThat(suite.calls().most()).isEqualTo(118 + most(List.of(V1, V3), true, PASS_RATE, NO_REGRESSION));
    }
}
