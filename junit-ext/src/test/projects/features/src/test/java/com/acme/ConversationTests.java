package com.acme;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.NoRegression;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;

/** 1 test per version; the baseline's is the reference. */
@ModelVersions("coins")
class ConversationTests {

    @SampledTest
    @Golden("tosses.jsonl")
    @NoRegression(margin = 0.1)
    void asks(GoldenCase toss, Model model) {
        assertThat(model.respond(toss.input())).contains(toss.expected());
    }
}
