package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import java.util.List;

/** Secrets are on their way to the model and back, and everything goes well. */
@ModelVersions("kept")
class KeptTests {

    @SampledTest
    @Golden("questions.jsonl")
    @PassRate(atLeast = 0.9, tolerance = 0.4)
    void sendsASecretAsTheQuestion(Model model) {
        assertThat(model.respond(System.getenv("CUSTOMER_TOKEN")).text()).isNotEmpty();
    }

    @SampledTest
    @Golden("questions.jsonl")
    @PassRate(atLeast = 0.9, tolerance = 0.4)
    void sendsASecretAsTheSystemMessage(Model model) {
        Request request = Request.of("Who are you?");
        assertThat(model.respond(new Request(
                                List.of(
                                        Message.system("You know " + System.getenv("SYSTEM_SECRET")),
                                        Message.user("Who are you?")),
                                request.sample()))
                        .text())
                .isNotEmpty();
    }

    @SampledTest
    @Golden("questions.jsonl")
    @PassRate(atLeast = 0.9, tolerance = 0.4)
    void hearsASecretOfTheEnvironment(Model model) {
        assertThat(model.respond("Tell me the token of the deployment.").text()).isNotEmpty();
    }
}
