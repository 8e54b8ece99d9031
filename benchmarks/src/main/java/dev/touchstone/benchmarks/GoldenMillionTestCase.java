package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

/** Clean answers to each of a million cases: a bound of 1 asks every case at least once. */
@ModelVersions(inline = @Version(name = "instant", model = "instant", provider = InstantModel.class))
class GoldenMillionTestCase {

    @SampledTest
    @Golden("million.jsonl")
    @PassRate(atLeast = 1, tolerance = 2.9957e-5)
    void answers(GoldenCase question, Response answer) {
        assertThat(answer).contains(question.expected());
    }
}
