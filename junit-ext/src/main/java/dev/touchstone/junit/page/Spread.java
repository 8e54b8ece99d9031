package dev.touchstone.junit.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers of one kind and version, told by their percentiles. */
final class Spread {

    private static final int FIRST = 64;
    private static final int PERCENTILES = 100;

    private double[] values = new double[FIRST];
    private int count;

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    Map<String, Object> fields(String what, int version) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("what", what);
        fields.put("version", version);
        fields.put("n", count);
        fields.put("quantiles", quantiles());
        return fields;
    }

    /** From the least to the greatest; each is a value that was seen. */
    private List<Double> quantiles() {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return IntStream.rangeClosed(0, PERCENTILES)
                .mapToObj(percent -> sorted[Math.max(0, (int) Math.ceil(percent * count / 100.0) - 1)])
                .toList();
    }
}
