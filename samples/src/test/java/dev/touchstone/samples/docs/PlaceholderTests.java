package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

class PlaceholderTests {

    @SampledTest
    @ModelVersions(
            inline =
                    @Version(
                            name = "one-line",
                            model = "house-bot",
                            prompt = "prompts/refund-one-line@1.0.0.md",
                            provider = SupportBot.class))
    @Golden("promises.jsonl")
    @PassRate(atLeast = 0.90)
    void answersOutOfOneLine(GoldenCase promise, Response answer) {
        assertThat(answer).contains(promise.expected());
    }
}
