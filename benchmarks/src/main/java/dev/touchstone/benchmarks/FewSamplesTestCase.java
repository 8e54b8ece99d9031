package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

/** The same test with the fewest samples: one round over the cases. */
@ModelVersions(inline = @Version(name = "instant", model = "instant", provider = InstantModel.class))
class FewSamplesTestCase {

    @SampledTest
    @Golden("questions.jsonl")
    @PassRate(atLeast = 1, tolerance = 0.5)
    void answers(GoldenCase question, Response answer) {
        Graded.one();
        assertThat(answer).contains(question.expected());
    }
}
