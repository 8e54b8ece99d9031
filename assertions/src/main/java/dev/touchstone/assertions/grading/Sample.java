package dev.touchstone.assertions.grading;

import dev.touchstone.assertions.response.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One judged draw: its grade, and what the requirements on scores, latencies and drift read beside it.
 *
 * @param grade whether the answer is good
 * @param score what the grader gave, where it scores
 * @param response the answer, its latency that of all calls of the draw; empty where only the grade is known
 * @param checks whether each of the {@link Checks} held, by its name; empty where the grader has none
 * @param meaning the embedding the grader gave, where it gives one
 */
public record Sample(
        Grade grade,
        OptionalDouble score,
        Optional<Response> response,
        SortedMap<String, Boolean> checks,
        Optional<Embedding> meaning) {

    /** Keeps a copy of the checks. */
    public Sample {
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    }

    /** A draw of which only the grade is known. */
    public static Sample of(Grade grade) {
        return new Sample(
                grade, OptionalDouble.empty(), Optional.empty(), Collections.emptySortedMap(), Optional.empty());
    }

    /** The same with this grade. */
    public Sample graded(Grade other) {
        return new Sample(other, score, response, checks, meaning);
    }

    /** The same with this score. */
    public Sample scored(double given) {
        return new Sample(grade, OptionalDouble.of(given), response, checks, meaning);
    }

    /** The same with this answer. */
    public Sample answered(Response answer) {
        return new Sample(grade, score, Optional.of(answer), checks, meaning);
    }

    /** The same with these checks. */
    public Sample checked(SortedMap<String, Boolean> held) {
        return new Sample(grade, score, response, held, meaning);
    }

    /** The same, meaning this. */
    public Sample meaning(Embedding embedding) {
        return new Sample(grade, score, response, checks, Optional.of(embedding));
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
