package dev.touchstone.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Without the machine no figure means anything. */
final class Machine {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private Machine() {}

    static void print() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Facts.print("machine", describe(load));
        if (load > CORES) {
            Facts.print("NOTE", "more runs here than there are cores: wall times tell about the others too");
        }
    }

    private static String describe(double load) {
        return String.format(
                Locale.ROOT,
                "JDK %s (%s), %s %s, %d cores, load %.2f",
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                CORES,
                load);
    }
}
