package dev.touchstone.junit.sampling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.plan.PlanFixture;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SharedAnswersTests {

    private static final TestId TEST = new TestId("com.acme.RefundTests", "states");
    private static final ModelVersion V1 = PlanFixture.version("refund-v1");

    private final SharedAnswers shared = new SharedAnswers();
    private final AtomicInteger calls = new AtomicInteger();

    private static Request request(String caseId, int sample) {
        return new Request(List.of(Message.user("?")), new SampleId(caseId, sample, 0, 7));
    }

    private Model saying(String text) {
        return request -> {
            calls.incrementAndGet();
            return Response.of(text);
        };
    }

    private static Model calling(Callable<Response> call) {
        return request -> {
            try {
                return call.call();
            } catch (Exception trouble) {
                throw new IllegalStateException(trouble);
            }
        };
    }

    private Response ask(ModelVersion version, Request request, Model model) {
        return shared.of(TEST, version, model).respond(request);
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
        assertThat(ask(V1, request("a", 0), saying("first"))).isEqualTo(Response.of("first"));
        assertThat(ask(V1, request("a", 0), saying("second"))).isEqualTo(Response.of("first"));
        assertThat(calls).hasValue(1);
    }

    @Test
    void anotherTestDrawsItsOwn() {
        ask(V1, request("a", 0), saying("first"));

        assertThat(shared.of(new TestId("com.acme.OtherTests", "asks"), V1, saying("second"))
                        .respond(request("a", 0)))
                .isEqualTo(Response.of("second"));
    }

    @Test
    void aConversationThatWentAnotherWayIsAnotherAnswer() {
        ask(V1, request("a", 0), saying("first"));

        assertThat(ask(V1, request("a", 0).with(Message.assistant("…")), saying("second")))
                .isEqualTo(Response.of("second"));
    }

    @Test
    void anotherVersionCaseOrSampleIsAnotherAnswer() throws Exception {
        ask(V1, request("a", 0), saying("first"));

        assertThat(ask(PlanFixture.version("refund-v2"), request("a", 0), saying("version")))
                .isEqualTo(Response.of("version"));
        assertThat(ask(V1, request("b", 0), saying("case"))).isEqualTo(Response.of("case"));
        assertThat(ask(V1, request("a", 1), saying("sample"))).isEqualTo(Response.of("sample"));
    }

    @Test
    void manyReadersShareOneCall() throws Exception {
        CountDownLatch reading = new CountDownLatch(16);
        Model slow = calling(() -> {
            reading.await();
            return saying("one").respond(request("a", 0));
        });
        List<FutureTask<Response>> readers = new ArrayList<>();
        for (int reader = 0; reader < 16; reader++) {
            readers.add(started(() -> {
                reading.countDown();
                return ask(V1, request("a", 0), slow);
            }));
        }

        for (FutureTask<Response> reader : readers) {
            assertThat(reader.get(10, SECONDS)).isEqualTo(Response.of("one"));
        }
        assertThat(calls).hasValue(1);
    }

    @Test
    void aFailedCallIsToldToWhoeverMadeItAndForgotten() throws Exception {
        assertThatThrownBy(() -> ask(V1, request("a", 0), calling(() -> {
                    throw new IOException("no network");
                })))
                .hasRootCauseMessage("no network");

        assertThat(ask(V1, request("a", 0), saying("later"))).isEqualTo(Response.of("later"));
    }

    @Test
    void whoWaitedForACallThatFailsAsksItself() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch fail = new CountDownLatch(1);
        FutureTask<Response> first = started(() -> ask(V1, request("a", 0), calling(() -> {
            asked.countDown();
            fail.await();
            throw new IOException("no network");
        })));
        assertThat(asked.await(10, SECONDS)).isTrue();
        FutureTask<Response> second = new FutureTask<>(() -> ask(V1, request("a", 0), saying("second")));
        untilWaiting(thread(second));

        fail.countDown();

        assertThat(second.get(10, SECONDS)).isEqualTo(Response.of("second"));
        assertThatThrownBy(() -> first.get(10, SECONDS)).hasRootCauseMessage("no network");
    }

    @Test
    void whoWaitedForACallThatIsCancelledAsksItself() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        FutureTask<Response> first = started(() -> ask(V1, request("a", 0), calling(() -> {
            asked.countDown();
            new CountDownLatch(1).await();
            return Response.of("never");
        })));
        assertThat(asked.await(10, SECONDS)).isTrue();
        FutureTask<Response> second = new FutureTask<>(() -> ask(V1, request("a", 0), saying("second")));
        untilWaiting(thread(second));

        first.cancel(true);

        assertThat(second.get(10, SECONDS)).isEqualTo(Response.of("second"));
    }

    @Test
    void aReaderThatIsInterruptedLeavesTheCallToTheOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        FutureTask<Response> first = started(() -> ask(V1, request("a", 0), calling(() -> {
            asked.countDown();
            answer.await();
            return Response.of("first");
        })));
        assertThat(asked.await(10, SECONDS)).isTrue();
        FutureTask<Response> stopped = new FutureTask<>(() -> ask(V1, request("a", 0), saying("never")));
        Thread reader = thread(stopped);
        untilWaiting(reader);

        reader.interrupt();

        assertThatThrownBy(() -> stopped.get(10, SECONDS)).hasRootCauseInstanceOf(InterruptedException.class);
        answer.countDown();
        assertThat(first.get(10, SECONDS)).isEqualTo(Response.of("first"));
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
            return ask(V1, request("a", sample), calling(() -> {
                        failures.incrementAndGet();
                        throw new IOException("at first");
                    }))
                    .text();
        } catch (IllegalStateException atFirst) {
            return ask(V1, request("a", sample), saying("answer " + sample)).text();
        }
    }
}
