package dev.touchstone.assertions.grading;

import java.util.OptionalDouble;

/**
 * Where a grader writes how good an answer is, once per answer. Not safe for use by several threads.
 *
 * <pre>{@code
 * scorecard.score(similarity(answer.text(), refund.expected()));  // 0 … 1
 * scorecard.score(7);                                             // IllegalArgumentException: a score of 7.0 is outside 0.0 … 1.0
 * }</pre>
 */
public final class Scorecard {

    private final ScoreRange range;
    private OptionalDouble given = OptionalDouble.empty();

    /** An empty one for scores of this range. */
    public Scorecard(ScoreRange range) {
        this.range = range;
    }

    /**
     * Gives the score.
     *
     * @throws IllegalArgumentException if it is outside the range
     * @throws IllegalStateException if a score was given already
     */
    public void score(double score) {
        if (!range.contains(score)) {
            throw new IllegalArgumentException("a score of " + score + " is outside " + range);
        }
        if (given.isPresent()) {
            throw new IllegalStateException(
                    "a second score, " + score + ", after " + given.getAsDouble() + ": an answer is scored once");
        }
        given = OptionalDouble.of(score);
    }

    /** The score, if one was given. */
    public OptionalDouble given() {
        return given;
    }
}
