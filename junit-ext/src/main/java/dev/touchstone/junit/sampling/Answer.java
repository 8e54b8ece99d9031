package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import java.util.List;

/**
 * What one step brought.
 *
 * @param responses what the model said, one per call; a conversation has several
 * @param grade decides them; runs on the sampling thread, in schedule order
 */
public record Answer(List<Response> responses, Grading grade) {

    /** The same for whoever writes it down: no word of it, nor of why it is wrong, since that may quote it. */
    public Answer withoutText() {
        return new Answer(List.of(), () -> {
            Sample sample = grade.grade();
            return sample.isPassed() ? sample : sample.graded(Grade.failed("the text of this answer is not kept"));
        });
    }

    /** Grades one answer; what it throws is trouble with the grading, not a wrong answer. */
    @FunctionalInterface
    public interface Grading {
        Sample grade() throws Throwable;
    }
}
