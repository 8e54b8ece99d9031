package dev.touchstone.junit.model.provider;

import dev.touchstone.assertions.message.Untrusted;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each word was reported; of more than fifty words the rest as one. */
final class ServedCounts {

    private static final int SHOWN = 100;
    private static final int MOST = 50;
    private static final String MORE = "…";

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    /** Counts it; returns as what. */
    String add(String reported) {
        String word = counts.size() < MOST || counts.containsKey(reported) ? reported : MORE;
        counts.computeIfAbsent(word, key -> new LongAdder()).increment();
        return word;
    }

    /** By what was reported, to be shown. */
    SortedMap<String, Long> shown() {
        SortedMap<String, Long> shown = new TreeMap<>();
        counts.forEach((word, count) -> shown.merge(Untrusted.line(word, SHOWN), count.sum(), Long::sum));
        return shown;
    }

    /** By what was reported, as it came. */
    SortedMap<String, Long> sums() {
        SortedMap<String, Long> sums = new TreeMap<>();
        counts.forEach((word, count) -> sums.put(word, count.sum()));
        return sums;
    }
}
