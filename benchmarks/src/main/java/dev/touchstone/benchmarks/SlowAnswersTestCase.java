package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

/** Clean answers until 0.15 % of wrong ones is excluded: exactly 2,000 samples. */
@ModelVersions(inline = @Version(name = "slow", model = "slow", provider = SlowModel.class))
class SlowAnswersTestCase {

    @SampledTest(concurrency = 64)
    @Golden("questions.jsonl")
    @PassRate(atLeast = 1, tolerance = 0.001497)
    void answers(GoldenCase question, Response answer) {
        Graded.one();
        assertThat(answer).contains(question.expected());
        CallSpan.graded();
    }
}
