package com.acme;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.NoRegression;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import org.junit.jupiter.params.provider.CsvSource;

/** 3 tests per version. */
class MethodLevelTests {

    @ModelVersions("coins")
    @CsvSource({"one, 1", "two, 2"})
    void crossed(Model model, String question, int number) {
        assertThat(model.respond(question + number)).contains(question + number);
    }

    @SampledTest
    @ModelVersions("coins")
    @Golden("tosses.jsonl")
    @PassRate(atLeast = 0.9)
    @NoRegression(margin = 0.1)
    void compared(GoldenCase toss, Response answer) {
        assertThat(answer).contains(toss.expected());
    }
}
