package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions("bot")
class RefundTests {

    @SampledTest(concurrency = 1)
    @Golden("refunds.jsonl")
    @PassRate(atLeast = 0.9, tolerance = 0.4)
    void repeatsTheQuestion(GoldenCase refund, Response answer) {
        assertThat(answer.text()).isEqualTo(refund.input());
    }
}
