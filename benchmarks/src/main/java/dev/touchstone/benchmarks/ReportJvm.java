package dev.touchstone.benchmarks;

import dev.touchstone.junit.report.Terminal;
import dev.touchstone.junit.review.Caller;
import dev.touchstone.junit.review.Command;
import dev.touchstone.junit.review.Project;
import dev.touchstone.junit.review.StreamConsole;
import java.io.BufferedReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A JVM that builds the report of one module from its result files, as the verb does, and ends. Exits with the verb's code. */
final class ReportJvm {

    private static final String HEAP = "heap after the last collection ";
    private static final long MEGABYTE = 1_000_000;

    private ReportJvm() {}

    public static void main(String[] arguments) {
        Path module = Path.of(arguments[0]);
        Project project = new Project(module, module.resolve("target"), module, List.of(), false);
        StreamConsole console = new StreamConsole(
                System.out, new BufferedReader(Reader.nullReader()), Terminal.NONE, TypedNowhere.HERE);
        int code = Command.REPORT.run(project, Map.of(), new Caller(console, "", Clock.systemUTC()));
        System.out.println(HEAP + live() / MEGABYTE + " MB");
        System.exit(code);
    }

    /** What a collection has left. */
    private static long live() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
