package dev.touchstone.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a run took of the whole process, garbage collection and compilation included.
 *
 * @param items samples or repetitions
 */
record Usage(double cpuMillis, double wallMillis, int items) {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS_PER_MILLI = 1e6;

    /** Something to measure, which says how many items it handled. */
    @FunctionalInterface
    interface Work {
        int run() throws Exception;
    }

    static Usage of(Work work) throws Exception {
        long cpu = PROCESS.getProcessCpuTime();
        long wall = System.nanoTime();
        int items = work.run();
        return new Usage(
                (PROCESS.getProcessCpuTime() - cpu) / NANOS_PER_MILLI,
                (System.nanoTime() - wall) / NANOS_PER_MILLI,
                items);
    }

    /** CPU of one item, in milliseconds, when {@code fewer} did the same with fewer items. */
    double cpuPerItem(Usage fewer) {
        return (cpuMillis - fewer.cpuMillis) / (items - fewer.items);
    }

    double wallPerItem(Usage fewer) {
        return (wallMillis - fewer.wallMillis) / (items - fewer.items);
    }
}
