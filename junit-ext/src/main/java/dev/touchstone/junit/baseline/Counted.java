package dev.touchstone.junit.baseline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each value came.
 *
 * @param counts by the value as it is written; sorted, numbers by their size
 */
public record Counted(Map<String, Integer> counts) {

    static final Counted NONE = new Counted(Map.of());

    /** Keeps a sorted copy. */
    public Counted {
        Map<String, Integer> sorted =
                new TreeMap<>(Comparator.comparing(Counted::size).thenComparing(Comparator.naturalOrder()));
        sorted.putAll(counts);
        counts = Collections.unmodifiableMap(sorted);
    }

    private static BigDecimal size(String value) {
        return isNumber(value) ? new BigDecimal(value) : BigDecimal.ZERO;
    }

    static boolean isNumber(String value) {
        return value.matches("-?\\d{1,400}(\\.\\d{1,400})?");
    }

    static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    Counted plus(String value) {
        Map<String, Integer> more = new TreeMap<>(counts);
        more.merge(value, 1, Integer::sum);
        return new Counted(more);
    }

    /** How often this value came. */
    public int of(String value) {
        return counts.getOrDefault(value, 0);
    }

    /** How many there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Each as often as it came. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        counts.forEach((value, count) -> values.addAll(Collections.nCopies(count, value)));
        return values;
    }

    List<Double> numbers() {
        return values().stream().map(Double::valueOf).toList();
    }
}
