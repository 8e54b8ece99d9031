package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.Interval;
import java.util.List;
import java.util.Optional;

/**
 * The numbers behind a finding about drift.
 *
 * @param drift the distance at the last look and why it was decided as it was; empty before the first
 * @param interval for the distance; the upper limit is infinite where there is none
 * @param samples answers of the candidate compared, and as many of the baseline
 * @param cases golden cases they belong to
 * @param shifts what moved, the largest first: one entry per kind, or one for the mean of numbers
 * @param toDecide further answers of the candidate until the last look; 0 when decided or when nothing can be promised
 */
public record DriftEvidence(
        Optional<Drift> drift, Interval interval, int samples, int cases, List<Shift> shifts, int toDecide)
        implements Evidence {

    DriftEvidence withToDecide(int more) {
        return new DriftEvidence(drift, interval, samples, cases, shifts, more);
    }

    /** Keeps a copy of the shifts. */
    public DriftEvidence {
        shifts = List.copyOf(shifts);
    }

    /**
     * What both arms showed.
     *
     * @param kind the kind, model output and never to be printed raw; {@code mean} for numbers
     * @param baseline its share, or the mean
     * @param candidate its share, or the mean
     */
    public record Shift(String kind, double baseline, double candidate) {}
}
