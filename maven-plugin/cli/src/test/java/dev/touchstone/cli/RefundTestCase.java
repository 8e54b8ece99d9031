package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The tests of somebody's project, and what runs them: one JVM, as a build tool starts it. */
@ModelVersions("bot")
class RefundTestCase {

    @SampledTest(concurrency = 1)
    @Golden("refunds.jsonl")
    @PassRate(atLeast = 0.9, tolerance = 0.4)
    void repeatsTheQuestion(GoldenCase refund, Response answer) {
        assertThat(answer.text()).isEqualTo(refund.input());
    }

    /** Ends with 1 if a test is red. */
    public static void main(String[] arguments) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(RefundTestCase.class))
                                .build(),
                        listener);
        System.exit(listener.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
    }
}
