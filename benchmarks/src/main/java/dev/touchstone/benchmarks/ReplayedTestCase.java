package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

/** A usual sampled test of a known provider; its versions file is written when its answers are recorded. */
@ModelVersions("start-up")
class ReplayedTestCase {

    @SampledTest
    @Golden("questions.jsonl")
    @PassRate(atLeast = 0.95)
    void answers(GoldenCase question, Response answer) {
        assertThat(answer).contains(question.expected());
    }
}
