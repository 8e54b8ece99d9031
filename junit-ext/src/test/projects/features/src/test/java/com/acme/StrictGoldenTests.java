package com.acme;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.golden.GoldenCase;

/** 10 tests per version. */
@ModelVersions("coins")
class StrictGoldenTests {

    @Golden("tosses.jsonl")
    void repeatsTheQuestion(GoldenCase toss, Response answer) {
        assertThat(answer).contains(toss.input());
    }
}
