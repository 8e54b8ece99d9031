package dev.touchstone.junit.maven;

import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Runs the tests of the root package, the only one that knows JUnit, with whatever JUnit is on the class path. The last line tells which,
 * and how many.
 */
final class OwnTests {

    private static final int SHOWN_FRAMES = 10;

    private OwnTests() {}

    public static void main(String[] arguments) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("dev.touchstone.junit"))
                .filters(
                        includeClassNamePatterns("dev\\.touchstone\\.junit\\.[A-Z]\\w*Tests"),
                        // What they prove is the same on every JUnit, and takes long.
                        excludeClassNamePatterns("dev\\.touchstone\\.junit\\.(Shards|Architecture)Tests"),
                        EngineFilter.includeEngines("junit-jupiter"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        report(listener.getSummary());
    }

    private static void report(TestExecutionSummary summary) {
        PrintWriter console = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        summary.printFailuresTo(console, SHOWN_FRAMES);
        console.println("JUnit " + Test.class.getPackage().getImplementationVersion() + ": "
                + summary.getTestsSucceededCount() + " passed, " + summary.getTotalFailureCount() + " failed");
        System.exit(summary.getTotalFailureCount() == 0 ? 0 : 1);
    }
}
