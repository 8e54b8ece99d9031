package dev.touchstone.junit.golden;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What there is in a golden set, counted once while it is read.
 *
 * @param critical cases with zero tolerance
 * @param slices how many cases each slice has, by its name
 * @param sharedFields the fields every case has, in the order of the first
 * @param meanInputLength characters of the input of an average case
 */
public record Census(int critical, Map<String, Integer> slices, Set<String> sharedFields, double meanInputLength) {

    /** Keeps copies. */
    public Census {
        slices = Collections.unmodifiableMap(new TreeMap<>(slices));
        sharedFields = Collections.unmodifiableSet(new LinkedHashSet<>(sharedFields));
    }

    static Census of(List<GoldenCase> cases) {
        Taker taker = new Taker();
        cases.forEach(taker::add);
        return taker.census();
    }

    /** Counts case by case. */
    static final class Taker {

        private final Map<String, Integer> slices = new TreeMap<>();
        private @Nullable Set<String> sharedFields;
        private int critical;
        private int cases;
        private long characters;

        void add(GoldenCase golden) {
            cases++;
            critical += golden.critical() ? 1 : 0;
            characters += golden.input().length();
            golden.slice().ifPresent(slice -> slices.merge(slice, 1, Integer::sum));
            if (sharedFields == null) {
                sharedFields = new LinkedHashSet<>(golden.fields().keySet());
            } else {
                sharedFields.retainAll(golden.fields().keySet());
            }
        }

        Census census() {
            return new Census(
                    critical,
                    slices,
                    sharedFields == null ? Set.of() : sharedFields,
                    cases == 0 ? 0 : (double) characters / cases);
        }
    }
}
