package dev.touchstone.junit.sampling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.plan.PlanFixture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WindowTests {

    private static final int ENDLESS = Integer.MAX_VALUE;

    private static final List<GoldenCase> CASES =
            IntStream.range(0, 6).mapToObj(n -> PlanFixture.golden("c" + n)).toList();

    private final Schedule schedule = new Schedule(CASES, false, 1);
    private final List<Step> order = schedule.round(0);
    private final Feed feed = new Feed(schedule, new ScriptedDecision(), ENDLESS);

    /** What a call does, as an asker of which nobody asks the count. */
    @FunctionalInterface
    private interface Call extends Asker {
        @Override
        default Costs costs() {
            throw new UnsupportedOperationException("nobody counts here");
        }
    }

    private static Answer answer(Step step) {
        return new Answer(List.of(Response.of(step.goldenCase().id())), () -> Sample.of(Grade.passed()));
    }

    private int place(Step step) {
        return order.indexOf(step);
    }

    private static List<Step> read(Window window, Feed feed, int results) throws InterruptedException {
        List<Step> steps = new ArrayList<>();
        while (steps.size() < results) {
            window.fill(feed);
            window.next().map(Asked::step).ifPresent(steps::add);
        }
        return steps;
    }

    @Test
    void asManyCallsAsAllowedAreInFlightAndNoMore() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        Semaphore answers = new Semaphore(0);
        AtomicInteger asked = new AtomicInteger();
        Call call = step -> {
            asked.incrementAndGet();
            three.countDown();
            answers.acquire();
            return answer(step);
        };
        try (Window window = new Window(3, call)) {
            window.fill(feed);
            assertThat(three.await(10, SECONDS)).isTrue();
            window.fill(feed);
            assertThat(asked).hasValue(3);

            answers.release(3);
            assertThat(read(window, new Feed(schedule, new ScriptedDecision().wanting(slot -> false), ENDLESS), 3))
                    .isEqualTo(order.subList(0, 3));
            assertThat(asked).hasValue(3);
        }
    }

    @Test
    void neverMoreCallsThanAllowedAreInFlight() throws InterruptedException {
        AtomicInteger inFlight = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Call call = step -> {
            most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            inFlight.decrementAndGet();
            return answer(step);
        };
        try (Window window = new Window(4, call)) {
            assertThat(read(window, feed, 600)).hasSize(600);
        }
        assertThat(most).hasValueBetween(1, 4);
    }

    @Test
    void oneCallAtATimeRunsOnTheThreadThatReads() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        try (Window window = new Window(1, (Call) step -> {
            threads.add(Thread.currentThread());
            return answer(step);
        })) {
            read(window, feed, 4);
        }
        assertThat(threads).hasSize(4).containsOnly(Thread.currentThread());
    }

    @Test
    void answersAreReadInTheOrderAskedWhicheverComesFirst() throws InterruptedException {
        List<CountDownLatch> answered =
                IntStream.range(0, 4).mapToObj(n -> new CountDownLatch(1)).toList();
        List<Integer> completed = java.util.Collections.synchronizedList(new ArrayList<>());
        Call lastFirst = step -> {
            int place = place(step);
            if (place < 3) {
                answered.get(place + 1).await();
            }
            if (place < 4) {
                completed.add(place);
                answered.get(place).countDown();
            }
            return answer(step);
        };
        try (Window window = new Window(4, lastFirst)) {
            assertThat(read(window, feed, 4)).isEqualTo(order.subList(0, 4));
        }
        assertThat(completed).startsWith(3, 2, 1, 0);
    }

    @Test
    void theEndOfARoundIsReadBetweenItsLastAnswerAndTheNextOne() throws InterruptedException {
        List<Optional<Integer>> read = new ArrayList<>();
        try (Window window = new Window(2, (Call) WindowTests::answer)) {
            for (int result = 0; result < 14; result++) {
                window.fill(feed);
                read.add(window.next().map(asked -> asked.step().sample()));
            }
        }
        List<Optional<Integer>> expected = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            expected.addAll(java.util.Collections.nCopies(6, Optional.of(round)));
            expected.add(Optional.empty());
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void closingInterruptsEveryCallInFlight() throws InterruptedException {
        CountDownLatch inFlight = new CountDownLatch(3);
        CountDownLatch interrupted = new CountDownLatch(3);
        Window window = new Window(3, (Call) step -> {
            inFlight.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                interrupted.countDown();
            }
            return answer(step);
        });
        window.fill(feed);
        assertThat(inFlight.await(10, SECONDS)).isTrue();

        window.close();

        assertThat(interrupted.await(10, SECONDS)).isTrue();
    }

    @Test
    void aCallThatFailsIsSilentUntilTheScheduleComesToIt() throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        Call call = step -> {
            if (place(step) == 1) {
                failed.countDown();
                throw new IOException("no network");
            }
            failed.await();
            return answer(step);
        };
        try (Window window = new Window(2, call)) {
            window.fill(feed);
            assertThat(window.next().orElseThrow().answer().responses())
                    .containsExactly(Response.of(order.get(0).goldenCase().id()));

            Asked second = window.next().orElseThrow();
            assertThat(second.step()).isEqualTo(order.get(1));
            assertThatThrownBy(second::answer).isInstanceOfSatisfying(SamplingTrouble.class, trouble -> {
                assertThat(trouble.step()).isEqualTo(order.get(1));
                assertThat(trouble.where()).isEqualTo(SamplingTrouble.Where.ASKING);
                assertThat(trouble.trouble()).isInstanceOf(IOException.class).hasMessage("no network");
            });
        }
    }

    @Test
    void aFailedCallThatIsNeverReadTroublesNobody() throws InterruptedException {
        try (Window window = new Window(2, (Call) step -> {
            throw new IOException("no network");
        })) {
            window.fill(feed);
            assertThat(window.next().orElseThrow().step()).isEqualTo(order.get(0));
        }
    }

    @Test
    void aSetOfOneCaseDoesNotQueueRoundsWithoutLimit() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        Feed one = new Feed(new Schedule(CASES.subList(0, 1), false, 1), new ScriptedDecision(), ENDLESS);
        try (Window window = new Window(2, (Call) step -> {
            asked.incrementAndGet();
            return answer(step);
        })) {
            assertThat(read(window, one, 10)).extracting(Step::sample).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        }
        assertThat(asked).hasValueBetween(10, 11);
    }
}
