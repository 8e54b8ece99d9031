package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cases of one split, or all; and which splits there are. */
final class Splits {

    private final String wanted;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int without;

    /** @param wanted {@code ""} for all cases, whatever their split */
    Splits(String wanted) {
        this.wanted = wanted;
    }

    /** Counts the case, and says whether it is wanted. */
    boolean take(GoldenCase golden) {
        golden.split().ifPresentOrElse(split -> counts.merge(split, 1, Integer::sum), () -> without++);
        return wanted.isEmpty() || golden.split().filter(wanted::equals).isPresent();
    }

    /** @throws ConfigurationException if there are cases, but none of the split wanted */
    void check(String file) {
        boolean someCases = without > 0 || !counts.isEmpty();
        if (someCases && !wanted.isEmpty() && !counts.containsKey(wanted)) {
            throw new ConfigurationException(
                    Explanation.of(file + ": no case is of the split '" + Excerpt.of(wanted) + "'")
                            .fact("splits", listed())
                            .why("a run that judges nothing must not be green.")
                            .fix("name a split of the file, or write \"split\": \"" + Excerpt.of(wanted)
                                    + "\" into its cases."));
        }
    }

    private String listed() {
        String named = counts.entrySet().stream()
                .map(split -> Excerpt.of(split.getKey()) + " (" + split.getValue() + ")")
                .collect(Collectors.joining(", "));
        String unnamed = without == 0 ? "" : "without a split (" + without + ")";
        return named.isEmpty() || unnamed.isEmpty() ? named + unnamed : named + ", " + unnamed;
    }
}
