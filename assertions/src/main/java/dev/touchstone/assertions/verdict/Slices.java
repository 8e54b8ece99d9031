package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Requirements about a part of the golden cases. */
final class Slices {

    private static final int LONGEST = 60;
    private static final int LISTED = 20;

    private Slices() {}

    static boolean isAboutOne(Requirement requirement) {
        return slice(requirement).isPresent();
    }

    /** How many cases the requirement is about. */
    static int cases(Requirement requirement, int all, Map<String, Integer> slices) {
        return slice(requirement).map(name -> cases(requirement, name, slices)).orElse(all);
    }

    private static int cases(Requirement requirement, String name, Map<String, Integer> slices) {
        Integer cases = slices.get(name);
        if (cases == null) {
            throw new ConfigurationException(
                    Explanation.of(requirement.describe() + " is about no golden case. No call was made.")
                            .fact("slices", slices.isEmpty() ? "none" : listed(slices))
                            .why("what nobody is asked is never failed.")
                            .fix("name a slice there is, or write \"slice\": \"" + Untrusted.line(name, LONGEST)
                                    + "\" into its golden cases."));
        }
        return cases;
    }

    private static Optional<String> slice(Requirement requirement) {
        return requirement instanceof PassRateRequirement passRate ? passRate.slice() : Optional.empty();
    }

    private static String listed(Map<String, Integer> slices) {
        String first = new TreeMap<>(slices)
                .entrySet().stream()
                        .limit(LISTED)
                        .map(slice -> Untrusted.line(slice.getKey(), LONGEST) + " (" + slice.getValue() + ")")
                        .collect(Collectors.joining(", "));
        return slices.size() > LISTED ? first + ", … (" + slices.size() + " in all)" : first;
    }
}
