package dev.touchstone.assertions.response;

import java.time.Duration;

/**
 * How far a streamed answer had come at one moment.
 *
 * @param at time since the request was sent
 * @param end how many characters of {@link Response#text()} had arrived by then
 */
public record Frame(Duration at, int end) {

    /** @throws IllegalArgumentException if a number is negative */
    public Frame {
        if (at.isNegative() || end < 0) {
            throw new IllegalArgumentException("a frame lies before the beginning: " + at + ", " + end);
        }
    }
}
