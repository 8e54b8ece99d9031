package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.Responds;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

@ModelVersions("kept")
class OwnCodeTests {

    @Responds
    String ask(String question) {
        throw new IllegalStateException("401 from https://bot/?token=" + System.getenv("DEPLOY_TOKEN")
                + " Authorization: Bearer " + System.getenv("OPENAI_API_KEY"));
    }

    @SampledTest
    @Golden("questions.jsonl")
    void quotesASecretInAnException(GoldenCase question, Response answer) {
        assertThat(answer.text()).isNotEmpty();
    }
}
