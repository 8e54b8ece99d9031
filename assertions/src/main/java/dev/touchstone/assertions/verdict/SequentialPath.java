package dev.touchstone.assertions.verdict;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

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
    public record Point(long n, double value, OptionalDouble accept, OptionalDouble reject) {

        // Written out, as every run compares points: the JVM would spin these methods anew in each.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Point that
                    && n == that.n
                    && Double.compare(value, that.value) == 0
                    && accept.equals(that.accept)
                    && reject.equals(that.reject);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * Long.hashCode(n) + Double.hashCode(value)) + accept.hashCode()) + reject.hashCode();
        }
    }
}
