package dev.touchstone.assertions.grading;

import dev.touchstone.assertions.response.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One judged draw: its grade, and what the requirements on scores, latencies and drift read beside it.
 *
 * @param grade whether the answer is good
 * @param score what the grader gave, where it scores
 * @param response the answer, its latency that of all calls of the draw; empty where only the grade is known
 */
public record Sample(Grade grade, OptionalDouble score, Optional<Response> response) {

    /** A draw of which only the grade is known. */
    public static Sample of(Grade grade) {
        return new Sample(grade, OptionalDouble.empty(), Optional.empty());
    }

    /** The same with this score. */
    public Sample scored(double given) {
        return new Sample(grade, OptionalDouble.of(given), response);
    }

    /** The same with this answer. */
    public Sample answered(Response answer) {
        return new Sample(grade, score, Optional.of(answer));
    }

    /** Whether the answer is good. */
    public boolean isPassed() {
        return grade.isPassed();
    }

    /** How long the answer took; empty if nobody measured it. */
    public Optional<Duration> latency() {
        return response.flatMap(Response::latency);
    }
}
