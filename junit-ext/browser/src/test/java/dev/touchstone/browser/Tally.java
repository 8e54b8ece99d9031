package dev.touchstone.browser;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How many answers of each version to each case pass. */
final class Tally {

    private final int samples;
    private final int[][] passes;

    Tally(int versions, int cases, int samples) {
        this.samples = samples;
        this.passes = new int[versions][cases];
    }

    void count(int version, int goldenCase, boolean passed) {
        passes[version][goldenCase] += passed ? 1 : 0;
    }

    int samples() {
        return samples;
    }

    int cases() {
        return passes[0].length;
    }

    int passes(int version, int goldenCase) {
        return passes[version][goldenCase];
    }

    int passes(int version) {
        return IntStream.of(passes[version]).sum();
    }

    int answers() {
        return samples * cases();
    }

    /** At least half of the baseline's answers pass and less than half of the candidate's. */
    int[] flips(int baseline, int candidate) {
        return where(each -> 2 * passes(baseline, each) >= samples && 2 * passes(candidate, each) < samples);
    }

    int[] worse(int baseline, int candidate) {
        return where(each -> passes(candidate, each) < passes(baseline, each));
    }

    private int[] where(IntPredicate isOne) {
        return IntStream.range(0, cases()).filter(isOne).toArray();
    }
}
