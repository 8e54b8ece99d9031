package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

/** Clean answers until 0.003 % of wrong ones is excluded: exactly 100,000 samples. */
@ModelVersions(inline = @Version(name = "instant", model = "instant", provider = InstantModel.class))
class ManySamplesTestCase {

    @SampledTest
    @Golden("questions.jsonl")
    @PassRate(atLeast = 1, tolerance = 2.9957e-5)
    void answers(GoldenCase question, Response answer) {
        Graded.one();
        assertThat(answer).contains(question.expected());
    }
}
