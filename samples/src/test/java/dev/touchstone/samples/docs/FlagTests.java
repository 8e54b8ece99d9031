package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.NoRegression;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions(flag = "support-bot", in = "flags.flagd.json")
class FlagTests {

    @SampledTest
    @Golden("refunds.jsonl")
    @NoRegression(margin = 0.05)
    void statesTheWindow(GoldenCase refund, Response answer) {
        assertThat(answer).contains(refund.expected());
    }
}
