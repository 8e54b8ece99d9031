package dev.touchstone.junit.sampling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class WorkersTests {

    private static final boolean VIRTUAL = Runtime.version().feature() >= 21;

    @Test
    void oneCallAtATimeNeedsNoOtherThread() throws Exception {
        assertThat(threadOf(Workers.of(1))).isSameAs(Thread.currentThread());
    }

    @Test
    void severalCallsRunOnVirtualThreadsWhereTheJdkHasThemElseOnDaemons() throws Exception {
        Thread thread = threadOf(Workers.of(2));

        assertThat(thread).isNotSameAs(Thread.currentThread());
        assertThat(thread.isDaemon()).isTrue();
        assertThat(isVirtual(thread)).isEqualTo(VIRTUAL);
        assertThat(thread.getName()).isEqualTo(VIRTUAL ? "" : "touchstone-1");
    }

    @Test
    void virtualThreadsAreOfferedExactlyWhereTheJdkHasThem() {
        VirtualThreads.executor().ifPresent(executor -> executor.shutdownNow());

        assertThat(VirtualThreads.executor().isPresent()).isEqualTo(VIRTUAL);
    }

    @Test
    void asManyCallsAsAllowedRunAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(5);
        try (Workers workers = Workers.of(4)) {
            for (int call = 0; call < 4; call++) {
                workers.execute(new FutureTask<>(() -> together.await(10, SECONDS)));
            }
            assertThat(together.await(10, SECONDS)).isNotNegative();
        }
    }

    @Test
    void closingInterruptsWhatIsRunning() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Workers workers = Workers.of(2);
        workers.execute(() -> {
            try {
                running.countDown();
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                interrupted.countDown();
            }
        });
        assertThat(running.await(10, SECONDS)).isTrue();

        workers.close();

        assertThat(interrupted.await(10, SECONDS)).isTrue();
    }

    private static Thread threadOf(Workers workers) throws InterruptedException, ExecutionException, TimeoutException {
        FutureTask<Thread> task = new FutureTask<>(Thread::currentThread);
        try (workers) {
            workers.execute(task);
            return task.get(10, SECONDS);
        }
    }

    private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
        return VIRTUAL && (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
    }
}
