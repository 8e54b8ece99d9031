package dev.touchstone.samples.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Prompt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RouterModelTests {

    private static final Prompt PROMPT = new Prompt(
            "router", "1.0.0", "## delivery\nWhere is my order?\n## login\nForgotten password", "router@1.0.0.md");

    private static final Map<String, Object> HOT = Map.of("temperature", 0.5);

    @Test
    void answersWithTheNameOfTheIntent() {
        assertThat(model(Map.of("temperature", 0))
                        .respond("The parcel is late.")
                        .text())
                .isEqualTo("delivery");
    }

    @Test
    void givesTheSameAnswersInASecondRunWithTheSameSeeds() {
        assertThat(answers(model(HOT))).isEqualTo(answers(model(HOT))).contains("delivery", "login");
    }

    @Test
    void refusesAVersionWithoutPrompt() {
        assertRefused(
                new ModelVersion("v1", Optional.empty(), "all-minilm-l6-v2-q", Optional.empty(), HOT),
                """
                the router cannot run v1: it has no prompt

                  model      all-minilm-l6-v2-q
                  prompt     none
                  parameters {temperature=0.5}

                Fix:  give the version a model, a prompt and a temperature as in touchstone/router.yaml.""");
    }

    @Test
    void refusesAVersionWithoutTemperature() {
        assertRefused(
                version("all-minilm-l6-v2-q", Map.of("temperature", "low")),
                """
                the router cannot run v1: it has no parameter temperature that is a number

                  model      all-minilm-l6-v2-q
                  prompt     router@1.0.0.md
                  parameters {temperature=low}

                Fix:  give the version a model, a prompt and a temperature as in touchstone/router.yaml.""");
    }

    @Test
    void refusesAVersionWithAnUnknownModel() {
        assertRefused(
                version("minilm", HOT),
                """
                the router cannot run v1: no embedding model "minilm"; known: all-minilm-l6-v2-q, bge-small-en-v1.5-q

                  model      minilm
                  prompt     router@1.0.0.md
                  parameters {temperature=0.5}

                Fix:  give the version a model, a prompt and a temperature as in touchstone/router.yaml.""");
    }

    private static void assertRefused(ModelVersion version, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new RouterModel(version))
                .withMessage(message);
    }

    private static RouterModel model(Map<String, Object> parameters) {
        return new RouterModel(version("all-minilm-l6-v2-q", parameters));
    }

    private static ModelVersion version(String model, Map<String, Object> parameters) {
        return new ModelVersion("v1", Optional.empty(), model, Optional.of(PROMPT), parameters);
    }

    private static List<String> answers(RouterModel model) {
        return LongStream.range(0, 100)
                .mapToObj(seed -> new Request(List.of(Message.user("Hello?")), new SampleId("hello", 0, 0, seed)))
                .map(request -> model.respond(request).text())
                .toList();
    }
}
