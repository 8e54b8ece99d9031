package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Approved;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Responds;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.version.ModelVersion;

@ModelVersions(
        inline = {
            @Version(name = "today", model = "shop-1", baseline = true),
            @Version(name = "tomorrow", model = "shop-2")
        })
class ApprovedShopTests {

    private final Shop shop = new Shop();

    @Responds
    String ask(ModelVersion version, GoldenCase promise) {
        return shop.chat(version.model(), promise.input(), promise.field("shop"));
    }

    @Golden("promises.jsonl")
    @Approved
    void saysTheSame(GoldenCase promise, Response answer) {
        assertThat(answer).contains(promise.expected());
    }

    @Golden("promises.jsonl")
    @Approved(masks = @Approved.Mask(name = "model", regex = "shop-\\d+"))
    void saysTheSameWhateverTheModel(GoldenCase promise, Response answer) {
        assertThat(answer).contains(promise.expected());
    }
}
