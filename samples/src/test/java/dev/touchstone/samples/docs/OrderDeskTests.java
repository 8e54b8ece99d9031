package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.NoDrift;
import dev.touchstone.junit.NoRegression;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions("order-desk")
class OrderDeskTests {

    @SampledTest
    @Golden("refunds.jsonl")
    @NoRegression(margin = 0.25)
    @NoDrift(
            of = {Trait.GRADE, Trait.FINISH_REASON, Trait.SERVED_MODEL},
            margin = 0.25,
            sinceRecord = true)
    void statesTheWindow(GoldenCase refund, Response answer) {
        assertThat(answer).contains(refund.expected());
    }
}
