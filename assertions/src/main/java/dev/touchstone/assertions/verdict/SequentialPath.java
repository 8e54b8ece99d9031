package dev.touchstone.assertions.verdict;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How the evidence for one requirement went while sampling, with the bounds at which it would have ended: for pictures.
 *
 * @param measure what the values are, such as {@code wrong answers}
 * @param points in the order of the looks; of a long path every second, fourth, … and always the last
 */
public record SequentialPath(String measure, List<Point> points) {

    /** Keeps a copy. */
    public SequentialPath {
        points = List.copyOf(points);
    }

    /**
     * One look.
     *
     * @param n samples or pairs taken by then
     * @param value the evidence
     * @param accept the value that ends in {@code PASS} there; empty where none does
     * @param reject the value that ends in {@code FAIL} there; empty where none does
     */
    public record Point(long n, double value, OptionalDouble accept, OptionalDouble reject) {}
}
