package dev.touchstone.junit.sampling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.plan.PlanFixture;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedAnswersTests {

    private static final ModelVersion V1 = PlanFixture.version("refund-v1");

    private final SharedAnswers shared = new SharedAnswers();
    private final AtomicInteger calls = new AtomicInteger();

    private static Step step(String caseId, int sample) {
        return new Step(PlanFixture.golden(caseId), Arm.BASELINE, sample);
    }

    private Callable<List<Response>> saying(String text) {
        return () -> {
            calls.incrementAndGet();
            return List.of(Response.of(text));
        };
    }

    private static <T> FutureTask<T> started(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        thread(future);
        return future;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void untilWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theSecondReaderGetsTheFirstOnesAnswer() throws Exception {
        assertThat(shared.of(V1, step("a", 0), saying("first"))).containsExactly(Response.of("first"));
        assertThat(shared.of(V1, step("a", 0), saying("second"))).containsExactly(Response.of("first"));
        assertThat(calls).hasValue(1);
    }

    @Test
    void theArmOfAStepIsNoPartOfItsIdentity() throws Exception {
        shared.of(V1, step("a", 0), saying("first"));

        assertThat(shared.of(V1, new Step(PlanFixture.golden("a"), Arm.CANDIDATE, 0), saying("second")))
                .containsExactly(Response.of("first"));
    }

    @Test
    void anotherVersionCaseOrSampleIsAnotherAnswer() throws Exception {
        shared.of(V1, step("a", 0), saying("first"));

        assertThat(shared.of(PlanFixture.version("refund-v2"), step("a", 0), saying("version")))
                .containsExactly(Response.of("version"));
        assertThat(shared.of(V1, step("b", 0), saying("case"))).containsExactly(Response.of("case"));
        assertThat(shared.of(V1, step("a", 1), saying("sample"))).containsExactly(Response.of("sample"));
    }

    @Test
    void manyReadersShareOneCall() throws Exception {
        CountDownLatch reading = new CountDownLatch(16);
        Callable<List<Response>> slow = () -> {
            reading.await();
            return saying("one").call();
        };
        List<FutureTask<List<Response>>> readers = new ArrayList<>();
        for (int reader = 0; reader < 16; reader++) {
            readers.add(started(() -> {
                reading.countDown();
                return shared.of(V1, step("a", 0), slow);
            }));
        }

        for (FutureTask<List<Response>> reader : readers) {
            assertThat(reader.get(10, SECONDS)).containsExactly(Response.of("one"));
        }
        assertThat(calls).hasValue(1);
    }

    @Test
    void aFailedCallIsToldToWhoeverMadeItAndForgotten() throws Exception {
        assertThatThrownBy(() -> shared.of(V1, step("a", 0), () -> {
                    throw new IOException("no network");
                }))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("no network");

        assertThat(shared.of(V1, step("a", 0), saying("later"))).containsExactly(Response.of("later"));
    }

    @Test
    void whoWaitedForACallThatFailsAsksItself() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch fail = new CountDownLatch(1);
        FutureTask<List<Response>> first = started(() -> shared.of(V1, step("a", 0), () -> {
            asked.countDown();
            fail.await();
            throw new IOException("no network");
        }));
        assertThat(asked.await(10, SECONDS)).isTrue();
        FutureTask<List<Response>> second = new FutureTask<>(() -> shared.of(V1, step("a", 0), saying("second")));
        untilWaiting(thread(second));

        fail.countDown();

        assertThat(second.get(10, SECONDS)).containsExactly(Response.of("second"));
        assertThatThrownBy(() -> first.get(10, SECONDS)).hasRootCauseMessage("no network");
    }

    @Test
    void whoWaitedForACallThatIsCancelledAsksItself() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        FutureTask<List<Response>> first = started(() -> shared.of(V1, step("a", 0), () -> {
            asked.countDown();
            new CountDownLatch(1).await();
            return List.of();
        }));
        assertThat(asked.await(10, SECONDS)).isTrue();
        FutureTask<List<Response>> second = new FutureTask<>(() -> shared.of(V1, step("a", 0), saying("second")));
        untilWaiting(thread(second));

        first.cancel(true);

        assertThat(second.get(10, SECONDS)).containsExactly(Response.of("second"));
    }

    @Test
    void aReaderThatIsInterruptedLeavesTheCallToTheOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        FutureTask<List<Response>> first = started(() -> shared.of(V1, step("a", 0), () -> {
            asked.countDown();
            answer.await();
            return List.of(Response.of("first"));
        }));
        assertThat(asked.await(10, SECONDS)).isTrue();
        FutureTask<List<Response>> stopped = new FutureTask<>(() -> shared.of(V1, step("a", 0), saying("never")));
        Thread reader = thread(stopped);
        untilWaiting(reader);

        reader.interrupt();

        assertThatThrownBy(() -> stopped.get(10, SECONDS)).hasCauseInstanceOf(InterruptedException.class);
        answer.countDown();
        assertThat(first.get(10, SECONDS)).containsExactly(Response.of("first"));
        assertThat(calls).hasValue(0);
    }

    @Test
    void readersOfManyCallsThatFailAtFirstAllGetThere() throws Exception {
        List<FutureTask<List<String>>> readers = new ArrayList<>();
        AtomicInteger failures = new AtomicInteger();
        for (int reader = 0; reader < 8; reader++) {
            readers.add(started(() -> readAll(failures)));
        }

        List<String> expected = readers.get(0).get(30, SECONDS);
        assertThat(expected).hasSize(100);
        for (FutureTask<List<String>> reader : readers) {
            assertThat(reader.get(30, SECONDS)).isEqualTo(expected);
        }
        assertThat(calls).hasValue(100);
        assertThat(failures).hasValueGreaterThanOrEqualTo(100);
    }

    /** The first attempt of every reader at every step fails, if it comes to that. */
    private List<String> readAll(AtomicInteger failures) throws Exception {
        List<String> texts = new ArrayList<>();
        for (int sample = 0; sample < 100; sample++) {
            texts.add(readOne(sample, failures));
        }
        return texts;
    }

    private String readOne(int sample, AtomicInteger failures) throws Exception {
        try {
            return shared.of(V1, step("a", sample), () -> {
                        failures.incrementAndGet();
                        throw new IOException("at first");
                    })
                    .get(0)
                    .text();
        } catch (ExecutionException atFirst) {
            return shared.of(V1, step("a", sample), saying("answer " + sample))
                    .get(0)
                    .text();
        }
    }
}
