package dev.touchstone.junit.model.wire;

import static dev.touchstone.junit.model.wire.Wire.json;
import static dev.touchstone.junit.model.wire.Wire.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConcurrencyTests {

    private static final int THREADS = 16;
    private static final int QUESTIONS = 60;

    private final MockWebServer server = new MockWebServer();
    private final Wire wire = new Wire();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        wire.close();
        server.close();
    }

    /** Answers once so many requests have come at the same time, and counts how many ever do. */
    private static final class Crowd extends Dispatcher {

        private final CountDownLatch together;
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        Crowd(int together) {
            this.together = new CountDownLatch(together);
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            together.countDown();
            together.await();
            now.decrementAndGet();
            return json("{\"text\":\"yes\"}");
        }
    }

    private Connection atOnce(int concurrency) {
        return whole(server).with(new Patience(Duration.ofMinutes(2), 1, concurrency));
    }

    private void askAll(WireModel... models) throws Exception {
        List<Future<?>> asked = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            WireModel model = models[i % models.length];
            asked.add(threads.submit(() -> model.respond("hello")));
        }
        for (Future<?> question : asked) {
            question.get();
        }
    }

    @Test
    void noMoreThanAllowedAreInFlight() throws Exception {
        Crowd crowd = new Crowd(3);
        server.setDispatcher(crowd);

        askAll(wire.model(atOnce(3), Framing.EVENTS));

        assertThat(server.getRequestCount()).isEqualTo(QUESTIONS);
        assertThat(crowd.most.get()).isEqualTo(3);
    }

    @Test
    void theSmallestNumberHoldsForTheWholeHost() throws Exception {
        server.setDispatcher(new Crowd(1));
        WireModel careful = wire.model(atOnce(2), Framing.EVENTS);
        careful.respond("hello");
        Crowd crowd = new Crowd(2);
        server.setDispatcher(crowd);

        askAll(wire.model(atOnce(64), Framing.EVENTS), careful);

        assertThat(crowd.most.get()).isEqualTo(2);
    }

    @Test
    void manyQuestionsShareFewConnections() throws Exception {
        server.setDispatcher(new Crowd(1));

        askAll(wire.model(atOnce(4), Framing.EVENTS));

        int connections = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            connections += server.takeRequest().getExchangeIndex() == 0 ? 1 : 0;
        }
        assertThat(connections).isBetween(1, 4);
    }

    @Test
    void whoWaitsForATurnCanBeInterrupted() throws Exception {
        Turns turns = wire.transport
                .lane(
                        Address.of(Wire.base(server), "v1"),
                        new ModelVersion("v1", Optional.empty(), "tiny-1", Optional.empty(), Map.of())
                                .reachedBy(atOnce(1)))
                .turns();
        turns.acquire();
        Future<String> waiting = threads.submit(() -> {
            Thread.currentThread().interrupt();
            return wire.failure(atOnce(1)) + Thread.interrupted();
        });

        assertThat(waiting.get())
                .startsWith("tiny at HOST gave no answer: the thread that waited for it was interrupted\n")
                .contains("attempts 0 of at most 1")
                .endsWith("true");
        assertThat(server.getRequestCount()).isZero();
        assertThat(turns.availablePermits()).isZero();
    }
}
