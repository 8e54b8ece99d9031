package dev.touchstone.junit.selftest;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.ProportionInterval;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How simulated builds ended.
 *
 * @param failed that were failed
 * @param inconclusive that stayed open, and are red too
 * @param builds that were simulated, at least 1
 */
record Tally(int failed, int inconclusive, int builds) {

    private static final double CONFIDENCE = 0.95;

    /** Of Clopper and Pearson (1934), for the share that was failed. */
    Interval interval() {
        return ProportionInterval.clopperPearson(failed, builds, CONFIDENCE);
    }

    String shown() {
        return String.format(
                Locale.ROOT,
                "%5.1f %% FAIL  (%.1f … %.1f, n = %d)%s",
                100.0 * failed / builds,
                100 * interval().low(),
                100 * interval().high(),
                builds,
                inconclusive == 0
                        ? ""
                        : String.format(Locale.ROOT, "  %.1f %% INCONCLUSIVE", 100.0 * inconclusive / builds));
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("builds", builds);
        fields.put("failed", failed);
        fields.put("inconclusive", inconclusive);
        fields.put("low", interval().low());
        fields.put("high", interval().high());
        return fields;
    }
}
