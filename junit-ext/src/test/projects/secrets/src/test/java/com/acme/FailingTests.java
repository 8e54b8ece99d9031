package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.model.Model;

/** Every way to fail with a secret in hand. */
class FailingTests {

    @SampledTest
    @Golden("questions.jsonl")
    @ModelVersions("kept")
    void quotesTheAnswerInAFailure(Model model) {
        assertThat(model.respond("Tell me the token of the deployment.").text()).isEqualTo("no");
    }

    @SampledTest
    @Golden("questions.jsonl")
    @ModelVersions("refused")
    void isRefusedByAProviderThatQuotesTheKey(Model model) {
        assertThat(model.respond("Who are you?").text()).isNotEmpty();
    }
}
