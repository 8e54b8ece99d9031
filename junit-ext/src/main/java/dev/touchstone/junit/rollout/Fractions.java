package dev.touchstone.junit.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of flagd's {@code fractional}: perhaps what to distribute by, then the buckets.
 *
 * @param buckets in their order
 */
record Fractions(List<Bucket> buckets) {

    static final Set<String> OPERATORS = Set.of("fractional", "fractionalEvaluation");

    /**
     * Who falls into it gets this.
     *
     * @param outcome the name of a variant, or a rule that leads to one
     * @param weight relative to the others; empty: computed
     */
    record Bucket(@Nullable Object outcome, OptionalDouble weight) {

        private static final OptionalDouble UNWRITTEN = OptionalDouble.of(1);

        static Bucket of(List<?> written) {
            Object outcome = written.isEmpty() ? null : written.get(0);
            if (written.size() < 2) {
                return new Bucket(outcome, UNWRITTEN);
            }
            return new Bucket(
                    outcome,
                    written.get(1) instanceof Number weight
                            ? OptionalDouble.of(Math.max(0, weight.doubleValue()))
                            : OptionalDouble.empty());
        }

        boolean isPossible() {
            return weight.isEmpty() || weight.getAsDouble() > 0;
        }
    }

    static Fractions of(List<?> arguments) {
        List<Bucket> buckets = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof List<?> bucket) {
                buckets.add(Bucket.of(bucket));
            }
        }
        return new Fractions(buckets);
    }

    List<@Nullable Object> possible() {
        List<@Nullable Object> outcomes = new ArrayList<>();
        buckets.stream().filter(Bucket::isPossible).forEach(bucket -> outcomes.add(bucket.outcome()));
        return outcomes;
    }

    /** The share of those distributed that get this variant, 0 to 1; empty where a weight or an outcome is computed, or there is one bucket only: then resolvers differ. */
    OptionalDouble share(String variant) {
        boolean written =
                buckets.stream().allMatch(bucket -> bucket.weight().isPresent() && bucket.outcome() instanceof String);
        double all = weight(buckets);
        return written && buckets.size() > 1 && all > 0
                ? OptionalDouble.of(weight(buckets.stream()
                                .filter(bucket -> Objects.equals(bucket.outcome(), variant))
                                .toList())
                        / all)
                : OptionalDouble.empty();
    }

    private static double weight(List<Bucket> some) {
        return some.stream().mapToDouble(bucket -> bucket.weight().orElse(0)).sum();
    }
}
