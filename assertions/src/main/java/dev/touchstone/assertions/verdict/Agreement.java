package dev.touchstone.assertions.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often two raters put the same answers into the same categories, for example a judge and a person; immutable.
 *
 * <pre>{@code
 * Agreement agreement = Agreement.of("judge-v3")
 *         .add("good", "good", 90).add("good", "bad", 4).add("bad", "good", 6).add("bad", "bad", 100)
 *         .build();
 * assertThat(agreement).hasKappaOfAtLeast(0.9, tolerating(0.2));   // passes
 * assertThat(agreement).hasKappaOfAtLeast(0.99, tolerating(0.01)); // fails
 * }</pre>
 */
public final class Agreement {

    private final String name;
    private final long[][] counts;

    private Agreement(String name, long[][] counts) {
        this.name = name;
        this.counts = counts;
    }

    /** Counts ratings under the name of the rater in question. */
    public static Builder of(String name) {
        return new Builder(name);
    }

    /** The rater in question. */
    public String name() {
        return name;
    }

    /** Answers that both rated. */
    public long ratings() {
        long sum = 0;
        for (long[] row : counts) {
            for (long count : row) {
                sum += count;
            }
        }
        return sum;
    }

    /** Answers that both put into the same category. */
    public long agreed() {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i][i];
        }
        return sum;
    }

    /** A row for each category of the other rater, a column for each of the one in question. */
    long[][] counts() {
        return counts;
    }

    @Override
    public String toString() {
        return name + ": " + agreed() + " of " + ratings();
    }

    /** Counts ratings as they come. */
    public static final class Builder {

        private record Pair(String other, String rater) {}

        private final String name;
        private final Map<Pair, Long> pairs = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** One more answer: what the other rater, for example a person, said of it, and what the one in question said. */
        public Builder add(String other, String rater) {
            return add(other, rater, 1);
        }

        /**
         * Answers that both rated so.
         *
         * @throws IllegalArgumentException if the count is negative
         */
        public Builder add(String other, String rater, long count) {
            if (count < 0) {
                throw new IllegalArgumentException(name + ": " + count + " is no count of ratings");
            }
            pairs.merge(new Pair(other, rater), count, Long::sum);
            return this;
        }

        /** The counts as they stand; later ratings do not change it. */
        public Agreement build() {
            List<String> categories = categories();
            int size = Math.max(categories.size(), 2);
            long[][] counts = new long[size][size];
            pairs.forEach(
                    (pair, count) -> counts[categories.indexOf(pair.other)][categories.indexOf(pair.rater)] = count);
            return new Agreement(name, counts);
        }

        private List<String> categories() {
            List<String> categories = new ArrayList<>();
            for (Pair pair : pairs.keySet()) {
                categories.add(pair.other);
                categories.add(pair.rater);
            }
            return categories.stream().distinct().toList();
        }
    }
}
