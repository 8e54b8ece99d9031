package dev.touchstone.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Without the machine no figure means anything. */
final class Machine {

    private Machine() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "JDK %s (%s), %s %s, %d cores, load %.2f",
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
