package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

/** Two versions of 100,000 samples each, the live heap being read on the way. */
@ModelVersions(
        inline = {
            @Version(name = "first", model = "first", provider = InstantModel.class),
            @Version(name = "second", model = "second", provider = InstantModel.class)
        })
class MemoryTestCase {

    @SampledTest
    @Golden("questions.jsonl")
    @PassRate(atLeast = 1, tolerance = 2.9957e-5)
    void answers(GoldenCase question, Response answer) {
        LiveHeap.probe(Graded.one());
        assertThat(answer).contains(question.expected());
    }
}
