package dev.touchstone.junit.sampling;

import dev.touchstone.junit.model.NoMoreAnswers;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A step whose answer has come, or whose call has failed. */
record Asked(Step step, @Nullable Answer received, @Nullable Throwable failure) {

    static Asked await(Step step, Future<Answer> future) throws InterruptedException {
        try {
            return new Asked(step, future.get(), null);
        } catch (ExecutionException failed) {
            return new Asked(step, null, innermost(failed));
        }
    }

    private static Throwable innermost(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof ExecutionException wrapped) {
            return innermost(wrapped);
        }
        return cause == null ? failed : cause;
    }

    /**
     * What was said.
     *
     * @throws NoMoreAnswers if there was nobody to ask any more
     * @throws SamplingTrouble if the call failed: only where the schedule comes to it, so that a discarded call troubles nobody
     */
    Answer answer() {
        if (failure instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        if (failure instanceof NoMoreAnswers shortage) {
            throw shortage;
        }
        if (received == null) {
            throw new SamplingTrouble(step, SamplingTrouble.Where.ASKING, java.util.Objects.requireNonNull(failure));
        }
        return received;
    }
}
