package dev.touchstone.assertions.verdict;

/**
 * Lengths, counts or other numbers from 0 up of the answers of one version, golden case by golden case; immutable.
 *
 * <pre>{@code
 * Lengths words = Lengths.named("refund-v2").add("refund-1", answer.words()).build();
 * }</pre>
 */
public final class Lengths {

    private final String name;
    private final PerCase<Double> values;

    private Lengths(String name, PerCase<Double> values) {
        this.name = name;
        this.values = values;
    }

    /** Collects lengths under the name of the version that answers. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The version that answered. */
    public String name() {
        return name;
    }

    PerCase<Double> values() {
        return values;
    }

    /** Collects lengths as they come. */
    public static final class Builder {

        private final String name;
        private final PerCase<Double> values = new PerCase<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * One more length of a case.
         *
         * @throws IllegalArgumentException if it is below 0 or not finite
         */
        public Builder add(String caseId, double length) {
            if (!(length >= 0 && Double.isFinite(length))) {
                throw new IllegalArgumentException(caseId + ": " + length + " is no length");
            }
            values.add(caseId, length);
            return this;
        }

        /** The lengths as they stand; later ones do not change it. */
        public Lengths build() {
            return new Lengths(name, values.copy());
        }
    }
}
