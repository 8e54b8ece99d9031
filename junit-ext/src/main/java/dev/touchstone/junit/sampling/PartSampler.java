package dev.touchstone.junit.sampling;

import dev.touchstone.junit.plan.PlannedVersion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Draws given steps, all of them, and judges none: calls run concurrently, grading follows the schedule on the caller's thread. */
public final class PartSampler {

    private final PlannedVersion planned;
    private final Asker asker;
    private final Witness witness;

    /**
     * For one part.
     *
     * @param witness is told of every graded answer
     */
    public PartSampler(PlannedVersion planned, Asker asker, Witness witness) {
        this.planned = planned;
        this.asker = asker;
        this.witness = witness;
    }

    /**
     * Draws to the end.
     *
     * @throws NoMoreAnswers if there was nobody to ask any more
     * @throws SamplingTrouble if a call or its grading failed for another reason than a wrong answer
     * @throws InterruptedException if the thread was interrupted; calls in flight are cancelled
     */
    public void draw(List<Step> steps) throws InterruptedException {
        Remaining remaining = new Remaining(new ArrayDeque<>(steps));
        try (Window window = new Window(asker.atOnce(planned.test().limits().concurrency()), asker)) {
            for (int taken = 0; taken < steps.size(); taken++) {
                Sampler.stopIfInterrupted();
                window.fill(remaining);
                Asked asked = window.next().orElseThrow();
                Answer answer = asked.answer();
                witness.saw(asked.step(), answer.responses(), Sampler.grade(asked.step(), answer));
            }
        }
    }

    private record Remaining(Deque<Step> steps) implements StepSource {

        @Override
        public boolean isHeld() {
            return steps.isEmpty();
        }

        @Override
        public Optional<Step> next() {
            return Optional.of(steps.removeFirst());
        }
    }
}
