package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Approved;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;

/** An approved output per golden case. */
@ModelVersions(inline = @Version(name = "letters", model = "letters", provider = LetterModel.class))
class ApprovedOutputsTestCase {

    @Golden("approved.jsonl")
    @Approved
    void answers(GoldenCase question, Response answer) {
        Graded.one();
        assertThat(answer).contains(question.input());
    }
}
