package dev.touchstone.junit.run;

import static dev.touchstone.junit.plan.PlanFixture.EVERY_ANSWER;
import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.PASS_RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.plan.Limits;
import dev.touchstone.junit.plan.PlanFixture;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.TestCommand;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.report.Screen;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.sampling.Answer;
import dev.touchstone.junit.sampling.Asker;
import dev.touchstone.junit.sampling.Costs;
import dev.touchstone.junit.sampling.CostsFixture;
import dev.touchstone.junit.sampling.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class SampledRunTests {

    private static final PlannedTest EVERY = PlanFixture.test(4, 1, EVERY_ANSWER);

    @TempDir
    private Path module;

    private final List<String> console = new ArrayList<>();
    private List<VerdictRecord> verdicts = List.of();

    @FunctionalInterface
    private interface Asking {
        Answer ask(Step step) throws Throwable;
    }

    private record CountingAsker(Asking asking, AtomicInteger count) implements Asker {
        @Override
        public Answer ask(Step step) throws Throwable {
            count.incrementAndGet();
            return asking.ask(step);
        }

        @Override
        public Costs costs() {
            return CostsFixture.calls(count.get());
        }
    }

    private static Answer right(Step step) {
        return new Answer(List.of(Response.of("yes " + step.goldenCase().id())), () -> Sample.of(Grade.passed()));
    }

    private static Answer wrong(Step step) {
        return new Answer(List.of(Response.of("no " + step.goldenCase().id())), () -> Sample.of(Grade.failed("is no")));
    }

    private void run(PlannedVersion planned, Asking asking) throws InterruptedException {
        ProjectLayout layout = new ProjectLayout(module, module.resolve("target"));
        try (Results results = Results.in(layout.output(), Map.of())) {
            Reporter reporter =
                    new Reporter(results, layout, TestCommand.of(layout, Map.of()), Screen.of(console::add));
            try {
                new SampledRun(planned, new CountingAsker(asking, new AtomicInteger()), results, reporter).run();
            } finally {
                verdicts = results.build().verdicts();
            }
        }
    }

    private List<JsonNode> samples() throws IOException {
        try (Stream<Path> files = Files.list(module.resolve("target/touchstone/results"))) {
            Path file = files.filter(path -> path.toString().endsWith("-samples.jsonl"))
                    .findFirst()
                    .orElseThrow();
            List<JsonNode> samples = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                samples.add(JsonMapper.builder().build().readTree(line));
            }
            return samples;
        }
    }

    private VerdictRecord verdict() {
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    @Test
    void aPassIsRecordedReportedAndLetThrough() throws Exception {
        Instant before = Instant.now();
        PlannedVersion planned = PlanFixture.compared(EVERY);

        run(planned, SampledRunTests::right);

        assertThat(verdict().outcome()).isEqualTo("PASS");
        assertThat(verdict().test()).isEqualTo("com.acme.RefundTests#statesTheWindow");
        assertThat(verdict().version()).isEqualTo(VersionRecord.of(planned.version()));
        assertThat(verdict().role()).isEqualTo("candidate");
        assertThat(verdict().baseline()).isNull();
        assertThat(verdict().error()).isNull();
        assertThat(verdict().seed()).isEqualTo(7);
        assertThat(verdict().golden().name()).isEqualTo("refunds.jsonl");
        assertThat(verdict().golden().cases()).isEqualTo(4);
        assertThat(verdict().calls().used()).isEqualTo(59);
        assertThat(verdict().calls().judged()).isEqualTo(59);
        assertThat(verdict().calls().fixedPlan()).isEqualTo(59);
        assertThat(Instant.parse(verdict().startedAt())).isBetween(before, Instant.now());
        assertThat(Instant.parse(verdict().finishedAt()))
                .isBetween(Instant.parse(verdict().startedAt()), Instant.now());
        assertThat(console).hasSize(1);
        assertThat(console.get(0)).startsWith("PASS RefundTests.statesTheWindow · refund-v2 · ");
    }

    @Test
    void aFailIsRecordedBeforeTheTestTurnsRed() {
        assertThatThrownBy(() -> run(PlanFixture.compared(EVERY), SampledRunTests::wrong))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("FAIL RefundTests.statesTheWindow · refund-v2: ");

        assertThat(verdict().outcome()).isEqualTo("FAIL");
        assertThat(verdict().calls().used()).isEqualTo(1);
        assertThat(console.get(0)).startsWith("FAIL RefundTests.statesTheWindow · refund-v2 · ");
    }

    @Test
    void everyGradedAnswerIsWrittenDown() throws IOException {
        assertThatThrownBy(() -> run(
                        PlanFixture.compared(EVERY),
                        step -> step.goldenCase().id().equals("refund-3") ? wrong(step) : right(step)))
                .isInstanceOf(AssertionFailedError.class);

        List<JsonNode> samples = samples();
        JsonNode last = samples.get(samples.size() - 1);
        assertThat(last.get("case").asText()).isEqualTo("refund-3");
        assertThat(last.get("arm").asText()).isEqualTo("candidate");
        assertThat(last.get("sample").asInt()).isZero();
        assertThat(last.get("passed").asBoolean()).isFalse();
        assertThat(last.get("texts").get(0).asText()).isEqualTo("no refund-3");
        assertThat(last.get("reason").asText()).isEqualTo("is no");
        assertThat(samples.subList(0, samples.size() - 1)).allSatisfy(sample -> {
            assertThat(sample.get("passed").asBoolean()).isTrue();
            assertThat(sample.has("reason")).isFalse();
        });
    }

    @Test
    void bothArmsOfAComparisonAreWrittenDownUnderTheirOwnVersion() throws Exception {
        run(PlanFixture.compared(PlanFixture.test(20, 1, NO_REGRESSION)), SampledRunTests::right);

        assertThat(samples())
                .extracting(sample -> sample.get("arm").asText() + " "
                        + sample.get("version").get("name").asText())
                .contains("baseline refund-v1", "candidate refund-v2")
                .containsOnly("baseline refund-v1", "candidate refund-v2");
        assertThat(verdict().baseline()).isEqualTo(VersionRecord.of(PlanFixture.version("refund-v1")));
        assertThat(verdict().calls().judged()).isEqualTo(samples().size());
    }

    @Test
    void aFixedPlanPaysForTheBaselineOnlyWhatTheComparisonNeeds() throws Exception {
        PlannedVersion both = PlanFixture.compared(PlanFixture.test(
                20,
                1,
                PlanFixture.passRate(0.98),
                dev.touchstone.assertions.verdict.NoRegressionRequirement.of(0.2, 0.98)));
        int passRate = both.decisions().orElseThrow().costs().get(0).fixed();
        int pairs = both.decisions().orElseThrow().costs().get(1).fixed();
        assertThat(passRate).isGreaterThan(pairs);

        run(both, SampledRunTests::right);

        assertThat(verdict().calls().fixedPlan()).isEqualTo(passRate + pairs);
    }

    @Test
    void theBaselinesFixedPlanIsThatOfItsPassRate() throws Exception {
        PlannedVersion baseline = new PlannedVersion(
                PlanFixture.test(20, 1, PASS_RATE, NO_REGRESSION),
                PlanFixture.version("refund-v1"),
                Optional.of(PlanFixture.version("refund-v1")));

        run(baseline, SampledRunTests::right);

        assertThat(verdict().role()).isEqualTo("baseline");
        assertThat(verdict().calls().fixedPlan()).isEqualTo(271);
    }

    @Test
    void theBaselineOfATestThatOnlyComparesIsAReferenceAndAsksNothing() throws Exception {
        PlannedVersion reference = new PlannedVersion(
                PlanFixture.test(20, 1, NO_REGRESSION),
                PlanFixture.version("refund-v1"),
                Optional.of(PlanFixture.version("refund-v1")));

        run(reference, step -> {
            throw new AssertionError("asked");
        });

        assertThat(verdict().outcome()).isEqualTo("REFERENCE");
        assertThat(verdict().calls().used()).isZero();
        assertThat(console)
                .containsExactly("REFERENCE RefundTests.statesTheWindow · refund-v1 (baseline) · reference for the"
                        + " comparison of the others · 0 calls");
    }

    @Test
    void aModelThatDoesNotAnswerIsAnErrorWithItsCause() {
        IOException cause = new IOException("no network\u001b[2J");
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> run(PlanFixture.compared(EVERY), step -> {
                    if (asked.incrementAndGet() == 4) {
                        throw cause;
                    }
                    return right(step);
                }))
                .isInstanceOf(NoVerdictException.class)
                .hasCause(cause)
                .hasMessage(
                        """
                        ERROR RefundTests.statesTheWindow · refund-v2: no verdict, because the model did not answer

                          case   refund-1, sample 1 of refund-v2
                          thrown java.io.IOException: no network\\u001B[2J
                          so far 3 of 3 answers pass; they are kept

                        Why:  an answer that was not given or not judged is neither good nor bad; nothing was counted as a wrong answer.
                        Fix:  see the cause below; mend the provider or the application, then run again.""");

        assertThat(verdict().outcome()).isEqualTo("ERROR");
        assertThat(verdict().error()).isEqualTo("java.io.IOException: no network\u001b[2J");
        assertThat(verdict().findings()).isEmpty();
        assertThat(verdict().calls().used()).isEqualTo(4);
        assertThat(verdict().calls().judged()).isEqualTo(3);
        assertThat(console.get(0))
                .isEqualTo("ERROR RefundTests.statesTheWindow · refund-v2 · java.io.IOException: no network\\u001B[2J ·"
                        + " 4 calls, a fixed plan needs 59");
    }

    @Test
    void aBodyThatThrowsIsAnErrorOfTheBody() {
        PlannedTest test = PlanFixture.test(
                PlanFixture.goldens(List.of(PlanFixture.golden("a\nb"))),
                new Limits(OptionalInt.empty(), 1),
                EVERY_ANSWER);

        assertThatThrownBy(() -> run(
                        PlanFixture.compared(test),
                        step -> new Answer(List.of(Response.of("x")), () -> {
                            throw new IllegalStateException("no mock");
                        })))
                .isInstanceOf(NoVerdictException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessage(
                        """
                        ERROR RefundTests.statesTheWindow · refund-v2: no verdict, because the test body could not judge an answer

                          case   a\\nb, sample 1 of refund-v2
                          thrown java.lang.IllegalStateException: no mock
                          so far 0 of 0 answers pass; they are kept

                        Why:  an answer that was not given or not judged is neither good nor bad; nothing was counted as a wrong answer.
                        Fix:  see the cause below; a body judges by assertions, any other exception is its own trouble.""");

        assertThat(verdict().outcome()).isEqualTo("ERROR");
    }

    @Test
    void theBaselinesTroubleIsToldOfTheBaseline() {
        assertThatThrownBy(() -> run(PlanFixture.compared(PlanFixture.test(20, 1, NO_REGRESSION)), step -> {
                    if (step.arm() == dev.touchstone.assertions.verdict.Arm.BASELINE) {
                        throw new IOException("no network");
                    }
                    return right(step);
                }))
                .isInstanceOf(NoVerdictException.class)
                .hasMessageContaining(", sample 1 of refund-v1\n");
    }

    @Test
    void anInterruptedRunIsRecordedAsAnError() {
        PlannedTest test = PlanFixture.test(4, 2, EVERY_ANSWER);
        Thread sampling = Thread.currentThread();

        assertThatThrownBy(() -> run(PlanFixture.compared(test), step -> {
                    sampling.interrupt();
                    new java.util.concurrent.CountDownLatch(1).await();
                    return right(step);
                }))
                .isInstanceOf(InterruptedException.class);

        Thread.interrupted();
        assertThat(verdict().outcome()).isEqualTo("ERROR");
        assertThat(verdict().error())
                .isEqualTo("the test was interrupted before its verdict, by a timeout for example");
    }
}
