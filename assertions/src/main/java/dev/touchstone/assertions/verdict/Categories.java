package dev.touchstone.assertions.verdict;

/**
 * The kinds of the answers of one version (a label, the tool chosen, refused or not), golden case by golden case; immutable.
 *
 * <pre>{@code
 * Categories labels = Categories.named("router-v2").add("refund-1", "refund").build();
 * }</pre>
 */
public final class Categories {

    private final String name;
    private final PerCase<String> values;

    private Categories(String name, PerCase<String> values) {
        this.name = name;
        this.values = values;
    }

    /** Collects kinds under the name of the version that answers. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The version that answered. */
    public String name() {
        return name;
    }

    PerCase<String> values() {
        return values;
    }

    /** Collects kinds as they come. */
    public static final class Builder {

        private final String name;
        private final PerCase<String> values = new PerCase<>();

        private Builder(String name) {
            this.name = name;
        }

        /** One more answer to a case. */
        public Builder add(String caseId, String kind) {
            values.add(caseId, kind);
            return this;
        }

        /** The kinds as they stand; later ones do not change it. */
        public Categories build() {
            return new Categories(name, values.copy());
        }
    }
}
