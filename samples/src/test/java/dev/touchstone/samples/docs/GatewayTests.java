package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions("refund-gateway")
class GatewayTests {

    @SampledTest
    @Golden("refunds.jsonl")
    void looksThePolicyUp(GoldenCase refund, Response answer) {
        assertThat(answer).wasNotTruncated().calledTool("policy");
    }
}
