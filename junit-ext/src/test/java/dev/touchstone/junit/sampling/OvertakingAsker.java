package dev.touchstone.junit.sampling;

import dev.touchstone.junit.plan.PlannedVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds every answer at an even place of its round until the one after it has been given; needs an even number of cases. */
final class OvertakingAsker implements Asker {

    private final Schedule schedule;
    private final CountingAsker.Asking asking;
    private final Map<Step, CountDownLatch> given = new ConcurrentHashMap<>();
    private final AtomicInteger overtakings = new AtomicInteger();

    OvertakingAsker(PlannedVersion planned, CountingAsker.Asking asking) {
        this.schedule = new Schedule(
                planned.test().goldens().cases(),
                planned.comparedWith().isPresent(),
                planned.test().seed());
        this.asking = asking;
    }

    @Override
    public Answer ask(Step step) throws Throwable {
        var round = schedule.round(step.sample());
        int place = round.indexOf(step);
        if (place % 2 == 0) {
            given(round.get(place + 1)).await();
            overtakings.incrementAndGet();
        }
        Answer answer = asking.ask(step);
        given(step).countDown();
        return answer;
    }

    private CountDownLatch given(Step step) {
        return given.computeIfAbsent(step, any -> new CountDownLatch(1));
    }

    /** How often an answer was given after its successor's. */
    int overtakings() {
        return overtakings.get();
    }

    @Override
    public Costs costs() {
        throw new UnsupportedOperationException("nobody counts here");
    }
}
