package dev.touchstone.assertions.verdict;

import java.util.Optional;

/**
 * The grades of one golden case.
 *
 * @param caseId the golden case
 * @param passes good answers
 * @param samples answers, at least 1
 * @param reason why the first wrong answer was wrong, cut to 500 characters; model output, never to be printed raw
 */
public record CaseTally(String caseId, long passes, long samples, Optional<String> reason) {

    /** @throws IllegalArgumentException if there are no samples, or passes outside 0 … samples */
    public CaseTally {
        requireCount(passes, samples);
    }

    static void requireCount(long passes, long samples) {
        if (samples < 1 || passes < 0 || passes > samples) {
            throw new IllegalArgumentException(passes + " of " + samples + " is no count of good answers");
        }
    }

    /** The share of good answers, 0 to 1. */
    public double passRate() {
        return (double) passes / samples;
    }

    /** Wrong answers. */
    public long failures() {
        return samples - passes;
    }
}
