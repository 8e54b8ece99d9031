package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions(
        inline = {
            @Version(name = "v1", model = "scripted-1", provider = ScriptedModel.class, baseline = true),
            @Version(name = "v2", model = "scripted-2", provider = ScriptedModel.class)
        })
class RefundTests {

    @SampledTest(concurrency = 1)
    @Golden("refunds.jsonl")
    void window(GoldenCase refund, Response answer) {
        assertThat(answer.text()).contains(refund.expected());
    }
}
