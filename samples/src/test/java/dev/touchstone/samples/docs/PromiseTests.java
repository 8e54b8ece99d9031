package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Responds;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Optional;

@ModelVersions(
        inline = {
            @Version(name = "today", model = "shop-1", baseline = true),
            @Version(name = "tomorrow", model = "shop-2", parameters = "temperature=0.2")
        })
class PromiseTests {

    private final Shop shop = new Shop();

    @Responds
    String ask(ModelVersion version, GoldenCase promise) {
        return shop.chat(version.model(), promise.input(), promise.field("shop"));
    }

    @SampledTest
    @Golden("promises.jsonl")
    void keepsEveryPromise(GoldenCase promise, Response answer) {
        assertThat(answer).contains(promise.expected());
    }

    @Golden("promises.jsonl")
    void neverBreaks(GoldenCase promise, Response answer) {
        assertThat(answer).contains(promise.expected());
        promise.optionalField("tone").ifPresent(tone -> assertThat(answer).contains("Dear"));
    }

    record Promise(String id, String expected, Optional<String> tone) {}

    @Golden("promises.jsonl")
    void keepsWhatARecordSays(Promise promise, Response answer) {
        assertThat(answer).contains(promise.expected());
        promise.tone().ifPresent(tone -> assertThat(answer).contains("Dear"));
    }
}
