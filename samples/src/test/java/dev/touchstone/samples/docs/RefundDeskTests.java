package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Budget;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions("refund-desk")
class RefundDeskTests {

    @SampledTest
    @Golden("refunds.jsonl")
    @PassRate(atLeast = 0.95)
    @Budget("400 calls")
    void statesTheWindow(GoldenCase refund, Response answer) {
        assertThat(answer).contains(refund.expected()).hasAtMostWords(80);
    }
}
