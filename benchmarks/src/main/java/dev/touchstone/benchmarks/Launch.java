package dev.touchstone.benchmarks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs a test class as a build would: through the JUnit Platform, in a module folder of its own, results written to disk. */
final class Launch {

    private static final String MODULE = "basedir";

    private Launch() {}

    /** Runs it without its console lines and says how often a body ran. */
    static int of(Class<?> testCase) throws IOException {
        Path module = Files.createTempDirectory("benchmark");
        try {
            return in(module, testCase);
        } finally {
            delete(module);
        }
    }

    /** The same in a module folder that earlier runs have left. */
    static int in(Path module, Class<?> testCase) {
        PrintStream console = System.out;
        Graded.takeAll();
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            System.setProperty(MODULE, module.toString());
            System.setOut(nowhere);
            execute(testCase);
        } finally {
            System.setOut(console);
            System.clearProperty(MODULE);
        }
        return Graded.takeAll();
    }

    private static void execute(Class<?> testCase) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(testCase))
                .build();
        LauncherFactory.create().execute(request, summary);
        requireGreen(testCase, summary.getSummary());
    }

    /** A run that went wrong measured something else. */
    private static void requireGreen(Class<?> testCase, TestExecutionSummary summary) {
        summary.getFailures().stream().findFirst().ifPresent(failure -> {
            throw new IllegalStateException(testCase.getSimpleName() + " failed", failure.getException());
        });
        if (summary.getTestsSucceededCount() == 0) {
            throw new IllegalStateException(testCase.getSimpleName() + " ran no test");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Launch::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
