package dev.touchstone.samples.documentation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * What became of one sample, run by JUnit in a module folder of its own.
 *
 * @param succeeded tests that passed
 * @param failures what those that did not said
 * @param printed everything on the console
 */
record SampleRun(long succeeded, List<String> failures, String printed) {

    /** Runs it as a build of its own, with these settings and none of this build's. */
    static SampleRun of(Class<?> sample, Map<String, String> settings) {
        return of(sample, settings, folder());
    }

    /** Runs it in this module folder, which may hold what an earlier run has left. */
    static SampleRun of(Class<?> sample, Map<String, String> settings, Path module) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(sample.getClassLoader());
        try {
            return run(sample, settings, module);
        } finally {
            Thread.currentThread().setContextClassLoader(loader);
        }
    }

    private static SampleRun run(Class<?> sample, Map<String, String> settings, Path module) {
        Properties before = (Properties) System.getProperties().clone();
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.clearProperty("touchstone.versions");
            System.setProperty("basedir", module.toString());
            System.setProperty("touchstone.tests", sample.getName());
            settings.forEach(System::setProperty);
            return of(
                    EngineTestKit.engine("junit-jupiter")
                            .selectors(selectClass(sample))
                            .execute(),
                    printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
            System.setProperties(before);
        }
    }

    private static SampleRun of(EngineExecutionResults results, String printed) {
        return new SampleRun(
                results.testEvents().succeeded().count(),
                results.allEvents().failed().stream().map(SampleRun::message).toList(),
                printed);
    }

    private static String message(Event failed) {
        return failed.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(thrown -> String.valueOf(thrown.getMessage()))
                .orElseThrow();
    }

    /** All of it. */
    String said() {
        return printed + String.join("\n", failures) + "\n";
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("module");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
