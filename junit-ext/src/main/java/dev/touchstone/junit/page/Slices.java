package dev.touchstone.junit.page;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.ProportionInterval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often one version is right in every slice of the golden cases. */
final class Slices {

    private static final double CONFIDENCE = 0.95;

    private Slices() {}

    /** Sampling stopped when the answers said so, which only an interval that always holds forgives. */
    static List<Map<String, Object>> of(TestAnswers test, int version) {
        Map<String, long[]> counts = new TreeMap<>();
        for (CaseAnswers asked : test.cases()) {
            String slice = asked.slice();
            if (slice != null && asked.samples(version) > 0) {
                long[] count = counts.computeIfAbsent(slice, none -> new long[2]);
                count[0] += asked.passes(version);
                count[1] += asked.samples(version);
            }
        }
        return counts.entrySet().stream()
                .map(slice -> fields(slice.getKey(), slice.getValue()[0], slice.getValue()[1]))
                .toList();
    }

    private static Map<String, Object> fields(String slice, long passes, long n) {
        Interval interval = ProportionInterval.anytime(passes, n, CONFIDENCE);
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("low", interval.low());
        limits.put("high", interval.high());
        limits.put("confidence", interval.confidence());
        limits.put("method", interval.method());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("slice", slice);
        fields.put("n", n);
        fields.put("passes", passes);
        fields.put("interval", limits);
        return fields;
    }
}
