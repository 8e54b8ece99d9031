package dev.touchstone.junit.report;

import static dev.touchstone.junit.plan.PlanFixture.EVERY_ANSWER;
import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.critical;
import static dev.touchstone.junit.plan.PlanFixture.golden;
import static dev.touchstone.junit.plan.PlanFixture.goldens;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Decision;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.Slot;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.plan.Limits;
import dev.touchstone.junit.plan.PlanFixture;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.TestCommand;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VerdictTextTests {

    private static final String AGAIN = "mvn test -Dtest='RefundTests#statesTheWindow' -Dtouchstone.versions=refund-v2";

    private static PlannedVersion plan(List<GoldenCase> cases, Requirement... requirements) {
        return PlanFixture.compared(PlanFixture.test(goldens(cases), new Limits(OptionalInt.empty(), 1), requirements));
    }

    private static void take(Decision decision, GoldenCase golden, Arm arm, boolean right) {
        decision.take(
                new Slot(golden.id(), golden.critical(), arm),
                Sample.of(right ? Grade.passed() : Grade.failed("wrong")));
    }

    private static Explanation text(PlannedVersion planned, Decision decision, String build) {
        Path module = Path.of("").toAbsolutePath().resolve("bot");
        ProjectLayout layout = new ProjectLayout(module, module.resolve(build));
        return VerdictText.of(planned, decision.verdict(), layout, TestCommand.of(layout, Map.of()));
    }

    private static Optional<String> run(PlannedVersion planned, Decision decision) {
        return text(planned, decision, "target").run();
    }

    @Test
    void aFailureSaysWhatToReadAndHowToSeeTheWorstCase() {
        PlannedVersion planned = plan(List.of(golden("a"), golden("b")), EVERY_ANSWER);
        Decision decision = planned.begin();
        take(decision, golden("a"), Arm.CANDIDATE, true);
        take(decision, golden("b"), Arm.CANDIDATE, false);

        Explanation text = text(planned, decision, "target");

        assertThat(text.headline()).startsWith("FAIL RefundTests.statesTheWindow · refund-v2: ");
        assertThat(text.read()).hasValue("target/touchstone/report.html#refund-v2");
        assertThat(text.run()).hasValue(AGAIN + " -Dtouchstone.case=b");
    }

    @Test
    void whatToReadLiesInTheBuildToolsFolder() {
        PlannedVersion planned = plan(List.of(golden("a")), EVERY_ANSWER);

        assertThat(text(planned, planned.begin(), "build").read()).hasValue("build/touchstone/report.html#refund-v2");
    }

    @Test
    void withoutAWrongAnswerTheWholeTestIsRunAgain() {
        PlannedVersion planned = plan(List.of(golden("a")), EVERY_ANSWER);
        Decision decision = planned.begin();
        take(decision, golden("a"), Arm.CANDIDATE, true);

        assertThat(run(planned, decision)).hasValue(AGAIN);
    }

    @Test
    void anIdWithABlankIsQuoted() {
        PlannedVersion planned = plan(List.of(golden("a b")), EVERY_ANSWER);
        Decision decision = planned.begin();
        take(decision, golden("a b"), Arm.CANDIDATE, false);

        assertThat(run(planned, decision)).hasValue(AGAIN + " '-Dtouchstone.case=a b'");
    }

    @Test
    void theWorstCaseIsACriticalOneThatFailed() {
        List<GoldenCase> cases = List.of(golden("low"), golden("dropped"), critical("critical"));
        PlannedVersion planned = plan(cases, NO_REGRESSION);
        Decision decision = planned.begin();
        take(decision, cases.get(0), Arm.BASELINE, false);
        take(decision, cases.get(0), Arm.CANDIDATE, false);
        take(decision, cases.get(1), Arm.BASELINE, true);
        take(decision, cases.get(1), Arm.CANDIDATE, false);
        take(decision, cases.get(2), Arm.BASELINE, true);
        take(decision, cases.get(2), Arm.CANDIDATE, false);

        assertThat(run(planned, decision)).hasValue(AGAIN + " -Dtouchstone.case=critical");
    }

    @Test
    void elseItIsTheOneThatDroppedMost() {
        List<GoldenCase> cases = List.of(golden("low"), golden("half"), golden("dropped"));
        PlannedVersion planned = plan(cases, NO_REGRESSION);
        Decision decision = planned.begin();
        for (int round = 0; round < 2; round++) {
            take(decision, cases.get(0), Arm.BASELINE, false);
            take(decision, cases.get(0), Arm.CANDIDATE, false);
            take(decision, cases.get(1), Arm.BASELINE, true);
            take(decision, cases.get(1), Arm.CANDIDATE, round == 0);
            take(decision, cases.get(2), Arm.BASELINE, true);
            take(decision, cases.get(2), Arm.CANDIDATE, false);
            decision.endRound();
        }

        assertThat(run(planned, decision)).hasValue(AGAIN + " -Dtouchstone.case=dropped");
    }

    @Test
    void elseItIsTheOneWithTheLowestPassRate() {
        List<GoldenCase> cases = List.of(golden("half"), golden("low"), golden("fine"));
        PlannedVersion planned = plan(cases, PlanFixture.passRate(0.6));
        Decision decision = planned.begin();
        for (int round = 0; round < 2; round++) {
            take(decision, cases.get(0), Arm.CANDIDATE, round == 0);
            take(decision, cases.get(1), Arm.CANDIDATE, false);
            take(decision, cases.get(2), Arm.CANDIDATE, true);
        }

        assertThat(run(planned, decision)).hasValue(AGAIN + " -Dtouchstone.case=low");
    }
}
