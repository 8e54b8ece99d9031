package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.ScoreRange;

/**
 * The scores of one version, golden case by golden case; immutable.
 *
 * <pre>{@code
 * Scores scores = Scores.named("refund-v2", new ScoreRange(1, 5)).add("refund-1", 4.5).add("refund-1", 4).build();
 * }</pre>
 */
public final class Scores {

    private final String name;
    private final ScoreRange range;
    private final PerCase<Double> values;

    private Scores(String name, ScoreRange range, PerCase<Double> values) {
        this.name = name;
        this.range = range;
        this.values = values;
    }

    /** Collects scores under the name of the version that answers. */
    public static Builder named(String name, ScoreRange range) {
        return new Builder(name, range);
    }

    /** The version that answered. */
    public String name() {
        return name;
    }

    /** The scores there are. */
    public ScoreRange range() {
        return range;
    }

    PerCase<Double> values() {
        return values;
    }

    /** One mean per case. */
    double[] caseMeans() {
        return values.rows().stream()
                .mapToDouble(row ->
                        row.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .toArray();
    }

    /** Collects scores as they come. */
    public static final class Builder {

        private final String name;
        private final ScoreRange range;
        private final PerCase<Double> values = new PerCase<>();

        private Builder(String name, ScoreRange range) {
            this.name = name;
            this.range = range;
        }

        /**
         * One more score of a case.
         *
         * @throws IllegalArgumentException if it is outside the range
         */
        public Builder add(String caseId, double score) {
            if (!range.contains(score)) {
                throw new IllegalArgumentException(caseId + ": a score of " + score + " is outside " + range);
            }
            values.add(caseId, score);
            return this;
        }

        /** The scores as they stand; later ones do not change it. */
        public Scores build() {
            return new Scores(name, range, values.copy());
        }
    }
}
