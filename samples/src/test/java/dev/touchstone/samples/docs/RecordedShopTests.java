package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Recorded;
import dev.touchstone.junit.Responds;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.version.ModelVersion;

@ModelVersions(inline = @Version(name = "today", model = "shop-1"))
@Recorded
class RecordedShopTests {

    private final Shop shop = new Shop();

    @Responds
    String ask(ModelVersion version, GoldenCase promise) {
        return shop.chat(version.model(), promise.input(), promise.field("shop")) + " Write to help@shop.example.";
    }

    @SampledTest
    @Golden("promises.jsonl")
    void keepsEveryPromise(GoldenCase promise, Response answer) {
        assertThat(answer).contains(promise.expected());
    }

    @SampledTest
    @Golden("promises.jsonl")
    @Recorded(text = false)
    void keepsWhatCustomersSayToItself(GoldenCase promise, Response answer) {
        assertThat(answer).contains(promise.expected());
    }
}
