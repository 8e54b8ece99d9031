package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.verdict.Decision;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.junit.model.NoMoreAnswers;
import dev.touchstone.junit.plan.PlannedVersion;

/**
 * Draws answers until the verdict is certain. Calls run concurrently; grading and decision follow the schedule, on the caller's thread,
 * so the verdict never depends on which answer came first.
 */
public final class Sampler {

    private final PlannedVersion planned;
    private final Asker asker;
    private final Witness witness;

    /**
     * For one run.
     *
     * @param witness is told of every judged answer
     */
    public Sampler(PlannedVersion planned, Asker asker, Witness witness) {
        this.planned = planned;
        this.asker = asker;
        this.witness = witness;
    }

    /**
     * Draws to the end, or until there is nobody to ask any more.
     *
     * @throws SamplingTrouble if a call or its grading failed for another reason than a wrong answer
     * @throws InterruptedException if the thread was interrupted, by a timeout for example; calls in flight are cancelled
     */
    public Drawn draw() throws InterruptedException {
        Decision decision = planned.begin();
        try {
            draw(decision);
            return Drawn.decided(decision.verdict());
        } catch (NoMoreAnswers shortage) {
            return Drawn.cutShort(decision.verdict(), shortage);
        }
    }

    private void draw(Decision decision) throws InterruptedException {
        Schedule schedule = new Schedule(
                planned.test().goldens().cases(),
                planned.comparedWith().isPresent(),
                planned.test().seed());
        try (Window window = new Window(asker.atOnce(planned.test().limits().concurrency()), asker)) {
            Feed feed = feed(schedule, decision);
            while (!decision.isDecided()) {
                stopIfInterrupted();
                window.fill(feed);
                window.next().ifPresentOrElse(asked -> take(asked, decision), () -> endRound(decision, feed));
            }
        }
    }

    private Feed feed(Schedule schedule, Decision decision) {
        DecisionPlan plan = planned.decisions().orElseThrow();
        Feed feed = new Feed(schedule, decision, plan.cap());
        return plan.asksSomethingOnce() ? feed.holdingAfterTheFirstRound() : feed;
    }

    /** Waiting for an answer notices it anyway, but on one thread there is nothing to wait for. */
    static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped before the verdict");
        }
    }

    private static void endRound(Decision decision, Feed feed) {
        decision.endRound();
        feed.roundDecided();
    }

    private void take(Asked asked, Decision decision) {
        if (decision.wants(asked.step().slot())) {
            Answer answer = asked.answer();
            Sample sample = grade(asked.step(), answer);
            witness.saw(asked.step(), answer.responses(), sample);
            decision.take(asked.step().slot(), sample);
        }
    }

    static Sample grade(Step step, Answer answer) {
        try {
            return answer.grade().grade();
        } catch (VirtualMachineError | NoMoreAnswers whole) {
            throw whole;
        } catch (Throwable trouble) {
            throw new SamplingTrouble(step, SamplingTrouble.Where.GRADING, trouble);
        }
    }
}
