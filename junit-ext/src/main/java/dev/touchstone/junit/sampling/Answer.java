package dev.touchstone.junit.sampling;

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

    /** Grades one answer; what it throws is trouble with the grading, not a wrong answer. */
    @FunctionalInterface
    public interface Grading {
        Sample grade() throws Throwable;
    }
}
