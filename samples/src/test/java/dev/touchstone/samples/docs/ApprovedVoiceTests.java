package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.grading.Checks;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Approved;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Responds;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.version.ModelVersion;
import java.util.concurrent.atomic.AtomicInteger;

@ModelVersions(
        inline = {
            @Version(name = "today", model = "shop-1", baseline = true),
            @Version(name = "tomorrow", model = "shop-2")
        })
class ApprovedVoiceTests {

    private final Shop shop = new Shop();
    private final AtomicInteger turns = new AtomicInteger();

    @Responds
    String ask(ModelVersion version, GoldenCase promise) {
        boolean curt = version.name().equals("tomorrow") && promise.input().contains("shoes");
        String regards = turns.getAndIncrement() % 5 == 0 ? " Best regards." : " Kind regards.";
        return shop.chat("shop", promise.input(), promise.field("shop")) + (curt ? "" : regards);
    }

    @SampledTest(concurrency = 1)
    @Golden("promises.jsonl")
    @Approved(samples = 20, margin = 0.1, mustHold = "keeps the promise")
    void speaksAsApproved(GoldenCase promise, Response answer, Checks checks) {
        checks.that("keeps the promise", () -> assertThat(answer).contains(promise.expected()));
        checks.that("is friendly", () -> assertThat(answer).contains("regards"));
    }
}
