package dev.touchstone.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What survives a garbage collection in the midst of a run, at a few sample counts. */
final class LiveHeap {

    static final int EARLY = 10_000;
    static final int LATE = 200_000;

    private static final Set<Integer> PROBED = Set.of(EARLY, LATE);
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final Map<Integer, Double> MEGABYTES = new TreeMap<>();

    private LiveHeap() {}

    /** Reads the heap if this sample is one of the few. */
    static void probe(int sample) {
        if (PROBED.contains(sample)) {
            System.gc();
            MEGABYTES.put(sample, afterCollection() / BYTES_PER_MEGABYTE);
        }
    }

    /** Live megabytes (millions of bytes) by the number of samples graded. */
    static Map<Integer, Double> megabytes() {
        return Map.copyOf(MEGABYTES);
    }

    /** As the collector left it: what other threads allocate meanwhile is not in it. */
    private static long afterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
