package dev.touchstone.assertions.verdict;

/**
 * What the answers of one version mean, as vectors of one embedding model, golden case by golden case; immutable.
 *
 * <pre>{@code
 * Embeddings meaning = Embeddings.named("refund-v2").add("refund-1", embedder.embed(answer.text())).build();
 * }</pre>
 */
public final class Embeddings {

    private final String name;
    private final PerCase<double[]> values;

    private Embeddings(String name, PerCase<double[]> values) {
        this.name = name;
        this.values = values;
    }

    /** Collects vectors under the name of the version that answers. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The version that answered. */
    public String name() {
        return name;
    }

    PerCase<double[]> values() {
        return values;
    }

    /** Collects vectors as they come. */
    public static final class Builder {

        private final String name;
        private final PerCase<double[]> values = new PerCase<>();

        private Builder(String name) {
            this.name = name;
        }

        /** One more answer to a case; keeps a copy of the vector. */
        public Builder add(String caseId, double... vector) {
            values.add(caseId, vector.clone());
            return this;
        }

        /** The vectors as they stand; later ones do not change it. */
        public Embeddings build() {
            return new Embeddings(name, values.copy());
        }
    }
}
