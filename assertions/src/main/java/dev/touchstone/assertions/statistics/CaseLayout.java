package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * Where the samples of two arms stand when they are laid out case by case, and what each of them weighs: every case the
 * same, whatever its number of samples, the candidate's samples positive and the baseline's negative.
 *
 * @param paired whether both arms answered the same cases, so that a segment holds the baseline's and then the
 *     candidate's samples of one case; otherwise every case of the baseline and then every case of the candidate is one
 * @param baseline samples per case of the baseline
 * @param candidate samples per case of the candidate
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record CaseLayout(boolean paired, int[] baseline, int[] candidate) {

    /** Weights that are integers up to here add up without any rounding error. */
    private static final long EXACT = 1L << 31;

    int samples() {
        return Arrays.stream(baseline).sum() + Arrays.stream(candidate).sum();
    }

    /** The first sample of every segment, and one more entry for the end. */
    int[] segments() {
        int count = paired ? baseline.length : baseline.length + candidate.length;
        int[] starts = new int[count + 1];
        for (int s = 0; s < count; s++) {
            starts[s + 1] = starts[s] + segment(s);
        }
        return starts;
    }

    /** The first sample of every case of the baseline. */
    int[] baselineStarts() {
        return Arrays.copyOf(segments(), baseline.length);
    }

    /** The first sample of every case of the candidate. */
    int[] candidateStarts() {
        int[] starts = segments();
        if (!paired) {
            return Arrays.copyOfRange(starts, baseline.length, baseline.length + candidate.length);
        }
        for (int i = 0; i < baseline.length; i++) {
            starts[i] += baseline[i];
        }
        return Arrays.copyOf(starts, baseline.length);
    }

    private int segment(int s) {
        if (paired) {
            return baseline[s] + candidate[s];
        }
        return s < baseline.length ? baseline[s] : candidate[s - baseline.length];
    }

    /** The weight of every sample in layout order, in units of {@link #unit}. */
    double[] masses() {
        double unit = unit();
        double[] masses = new double[samples()];
        int at = 0;
        for (int s = 0; s < baseline.length; s++) {
            at = fill(masses, at, baseline[s], -unit / ((double) baseline.length * baseline[s]));
            if (paired) {
                at = fill(masses, at, candidate[s], unit / ((double) candidate.length * candidate[s]));
            }
        }
        for (int s = 0; !paired && s < candidate.length; s++) {
            at = fill(masses, at, candidate[s], unit / ((double) candidate.length * candidate[s]));
        }
        return masses;
    }

    /** What the weights of one arm add up to: their least common multiple, so that all are integers, if that is not too big. */
    double unit() {
        long multiple = 1;
        for (int[] arm : new int[][] {baseline, candidate}) {
            for (int samples : arm) {
                long weight = (long) arm.length * samples;
                multiple = weight > EXACT ? weight : leastCommonMultiple(multiple, weight);
                if (multiple > EXACT) {
                    return 1;
                }
            }
        }
        return multiple;
    }

    int fewestSamplesPerCase() {
        int fewest = Integer.MAX_VALUE;
        for (int[] arm : new int[][] {baseline, candidate}) {
            for (int samples : arm) {
                fewest = Math.min(fewest, samples);
            }
        }
        return fewest;
    }

    int cases() {
        return Math.min(baseline.length, candidate.length);
    }

    private static int fill(double[] masses, int from, int count, double mass) {
        Arrays.fill(masses, from, from + count, mass);
        return from + count;
    }

    private static long leastCommonMultiple(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return a / x * b;
    }
}
