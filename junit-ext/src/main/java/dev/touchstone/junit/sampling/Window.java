package dev.touchstone.junit.sampling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The calls in flight: never more than the concurrency, so a stop wastes at most one call less than that. Read in the order asked. */
final class Window implements AutoCloseable {

    private final int concurrency;
    private final Asker asker;
    private final Workers workers;
    private final Deque<Optional<Pending>> pending = new ArrayDeque<>();
    private int inFlight;

    Window(int concurrency, Asker asker) {
        this.concurrency = concurrency;
        this.asker = asker;
        this.workers = Workers.of(concurrency);
    }

    private record Pending(Step step, FutureTask<Answer> task) {}

    /** Round ends take no place among the calls, yet a set of one case must not queue them without limit. */
    void fill(StepSource feed) {
        while (inFlight < places() && pending.size() <= 2 * concurrency && !feed.isHeld()) {
            pending.addLast(feed.next().map(this::ask));
        }
    }

    /** While the end of a round waits for its decision, which may be the last, one call less is risked. */
    private int places() {
        boolean roundEnds = !pending.isEmpty() && pending.getFirst().isEmpty();
        return roundEnds ? concurrency - 1 : concurrency;
    }

    private Pending ask(Step step) {
        FutureTask<Answer> task = new FutureTask<>(() -> answer(step));
        inFlight++;
        workers.execute(task);
        return new Pending(step, task);
    }

    private Answer answer(Step step) throws Exception {
        try {
            return asker.ask(step);
        } catch (Exception | Error trouble) {
            throw trouble;
        } catch (Throwable trouble) {
            throw new ExecutionException(trouble);
        }
    }

    /** The next step of the schedule, its answer awaited; empty at the end of a round. */
    Optional<Asked> next() throws InterruptedException {
        Optional<Pending> first = pending.removeFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        inFlight--;
        return Optional.of(Asked.await(first.get().step(), first.get().task()));
    }

    @Override
    public void close() {
        pending.forEach(waiting -> waiting.ifPresent(asked -> asked.task().cancel(true)));
        workers.close();
    }
}
