package dev.touchstone.junit.sampling;

import static dev.touchstone.junit.plan.PlanFixture.EVERY_ANSWER;
import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.PASS_RATE;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.model.SeedMix;
import dev.touchstone.junit.plan.PlanFixture;
import dev.touchstone.junit.plan.PlannedVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SamplerTests {

    private static final int CASES = 20;

    private final List<Step> seen = new ArrayList<>();
    private final List<Thread> gradedOn = new ArrayList<>();

    private static PlannedVersion plan(int concurrency, Requirement... requirements) {
        return PlanFixture.compared(PlanFixture.test(CASES, concurrency, requirements));
    }

    private static boolean isRight(Step step, double rate) {
        long bits = SeedMix.of(
                step.goldenCase().id().hashCode(), 2L * step.sample() + (step.arm() == Arm.CANDIDATE ? 1 : 0));
        return (bits >>> 11) * 0x1.0p-53 < rate;
    }

    private Answer answer(Step step, Predicate<Step> good) {
        return new Answer(List.of(Response.of(step.goldenCase().id())), () -> {
            gradedOn.add(Thread.currentThread());
            return Sample.of(good.test(step) ? Grade.passed() : Grade.failed("wrong"));
        });
    }

    private CountingAsker asking(Predicate<Step> good) {
        return new CountingAsker(step -> answer(step, good));
    }

    private Verdict draw(PlannedVersion planned, Asker asker) throws InterruptedException {
        return new Sampler(planned, asker, (step, responses, grade) -> seen.add(step))
                .draw()
                .verdict();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 16, 64})
    void theVerdictDependsNeitherOnTheConcurrencyNorOnWhoAnswersFirst(int concurrency) throws InterruptedException {
        for (double rate : new double[] {0.99, 0.9, 0.8}) {
            Predicate<Step> good = step -> isRight(step, rate);
            seen.clear();
            Verdict alone = draw(plan(1, PASS_RATE, NO_REGRESSION), asking(good));
            List<Step> order = List.copyOf(seen);
            seen.clear();
            PlannedVersion planned = plan(concurrency, PASS_RATE, NO_REGRESSION);

            Verdict concurrent = draw(planned, asking(good));

            assertThat(concurrent).usingRecursiveComparison().isEqualTo(alone);
            assertThat(seen).isEqualTo(order);
        }
    }

    @Test
    void theVerdictIsTheSameIfEverySecondAnswerOvertakesTheFirst() throws InterruptedException {
        Predicate<Step> good = step -> isRight(step, 0.85);
        Verdict alone = draw(plan(1, PASS_RATE), asking(good));
        List<Step> order = List.copyOf(seen);
        seen.clear();
        PlannedVersion planned = plan(4, PASS_RATE);
        OvertakingAsker overtaking = new OvertakingAsker(planned, step -> answer(step, good));

        Verdict verdict = draw(planned, overtaking);

        assertThat(verdict).usingRecursiveComparison().isEqualTo(alone);
        assertThat(seen).isEqualTo(order);
        assertThat(overtaking.overtakings()).isGreaterThanOrEqualTo(order.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 32})
    void nothingIsAskedOnceTheVerdictIsCertain(int concurrency) throws InterruptedException {
        CountingAsker asker = asking(step -> seen.size() < 7);

        Verdict verdict = draw(plan(concurrency, EVERY_ANSWER), asker);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(seen).hasSize(8);
        assertThat(asker.calls()).isBetween(8, 8 + concurrency - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 64})
    void aPlanThatEndsWithItsCapWastesNoCall(int concurrency) throws InterruptedException {
        CountingAsker asker = asking(step -> true);

        assertThat(draw(plan(concurrency, EVERY_ANSWER), asker).outcome()).isEqualTo(Outcome.PASS);
        assertThat(asker.calls()).isEqualTo(59);
    }

    @Test
    void everyAnswerIsGradedOnTheSamplingThread() throws InterruptedException {
        draw(plan(8, EVERY_ANSWER), asking(step -> true));

        assertThat(gradedOn).hasSize(59).containsOnly(Thread.currentThread());
    }

    @Test
    void theBaselineIsAskedOnlyWhileTheComparisonWantsIt() throws InterruptedException {
        Verdict verdict = draw(plan(1, PASS_RATE, NO_REGRESSION), asking(step -> true));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        long candidate =
                seen.stream().filter(step -> step.arm() == Arm.CANDIDATE).count();
        assertThat(verdict.candidate().samples()).isEqualTo(candidate);
        assertThat(verdict.baseline().orElseThrow().samples()).isEqualTo(seen.size() - candidate);
    }

    @Test
    void aTestWithoutAComparisonNeverAsksTheBaseline() throws InterruptedException {
        draw(plan(4, PASS_RATE), asking(step -> true));

        assertThat(seen).extracting(Step::arm).containsOnly(Arm.CANDIDATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aCallThatFailsIsTroubleWithTheAsking(int concurrency) {
        IOException cause = new IOException("no network");
        CountingAsker asker = new CountingAsker(step -> {
            if (step.sample() == 1) {
                throw cause;
            }
            return answer(step, any -> true);
        });

        SamplingTrouble trouble =
                catchThrowableOfType(SamplingTrouble.class, () -> draw(plan(concurrency, EVERY_ANSWER), asker));

        assertThat(trouble.where()).isEqualTo(SamplingTrouble.Where.ASKING);
        assertThat(trouble.trouble()).isSameAs(cause);
        assertThat(trouble.step().sample()).isEqualTo(1);
        assertThat(seen).hasSize(CASES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theCauseIsToldWithoutItsWrappings(int concurrency) {
        Throwable cause = new Throwable("neither exception nor error");
        CountingAsker asker = new CountingAsker(step -> {
            throw new ExecutionException(new ExecutionException(cause));
        });

        SamplingTrouble trouble =
                catchThrowableOfType(SamplingTrouble.class, () -> draw(plan(concurrency, EVERY_ANSWER), asker));

        assertThat(trouble.trouble()).isSameAs(cause);
    }

    @Test
    void anAssertionThatFailsWhileAskingIsNoWrongAnswer() {
        CountingAsker asker = new CountingAsker(step -> {
            throw new AssertionError("in the application");
        });

        assertThatThrownBy(() -> draw(plan(1, EVERY_ANSWER), asker))
                .isInstanceOf(SamplingTrouble.class)
                .hasRootCauseMessage("in the application");
        assertThat(seen).isEmpty();
    }

    @Test
    void anExceptionOfTheBodyIsTroubleWithTheGrading() {
        IllegalStateException cause = new IllegalStateException("body");
        CountingAsker asker = new CountingAsker(step -> new Answer(List.of(Response.of("x")), () -> {
            throw cause;
        }));

        SamplingTrouble trouble = catchThrowableOfType(SamplingTrouble.class, () -> draw(plan(4, EVERY_ANSWER), asker));

        assertThat(trouble.where()).isEqualTo(SamplingTrouble.Where.GRADING);
        assertThat(trouble.trouble()).isSameAs(cause);
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aMachineThatFailsWhileAskingIsNotHidden(int concurrency) {
        InternalError fatal = new InternalError("machine");
        CountingAsker asker = new CountingAsker(step -> {
            throw fatal;
        });

        assertThatThrownBy(() -> draw(plan(concurrency, EVERY_ANSWER), asker)).isSameAs(fatal);
    }

    @Test
    void aMachineThatFailsWhileGradingIsNotHidden() {
        InternalError fatal = new InternalError("machine");
        CountingAsker asker = new CountingAsker(step -> new Answer(List.of(), () -> {
            throw fatal;
        }));

        assertThatThrownBy(() -> draw(plan(4, EVERY_ANSWER), asker)).isSameAs(fatal);
    }

    @Test
    void troubleWithACallBeyondTheVerdictTroublesNobody() throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        PlannedVersion planned = plan(2, EVERY_ANSWER);
        List<Step> order = new Schedule(
                        planned.test().goldens().cases(), false, planned.test().seed())
                .round(0);
        CountingAsker asker = new CountingAsker(step -> {
            if (step.equals(order.get(1))) {
                failed.countDown();
                throw new IOException("no network");
            }
            failed.await();
            return answer(step, any -> false);
        });

        assertThat(draw(planned, asker).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(seen).containsExactly(order.get(0));
    }

    @Test
    void anInterruptStopsTheCallsInFlight() throws InterruptedException {
        CountDownLatch inFlight = new CountDownLatch(3);
        CountDownLatch stopped = new CountDownLatch(3);
        Thread sampling = Thread.currentThread();
        CountingAsker asker = new CountingAsker(step -> {
            inFlight.countDown();
            try {
                inFlight.await();
                sampling.interrupt();
                new CountDownLatch(1).await();
            } finally {
                stopped.countDown();
            }
            return answer(step, any -> true);
        });

        assertThatThrownBy(() -> draw(plan(3, EVERY_ANSWER), asker)).isInstanceOf(InterruptedException.class);

        Thread.interrupted();
        assertThat(stopped.await(10, SECONDS)).isTrue();
    }
}
