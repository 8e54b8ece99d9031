package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.statistics.Target;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions("support-bot")
class InputsTests {

    @SampledTest
    @Golden("refunds.jsonl")
    @PassRate(atLeast = 0.95, target = Target.POPULATION)
    void answersWhateverIsAsked(GoldenCase refund, Response answer) {
        assertThat(answer).contains(refund.expected());
    }
}
