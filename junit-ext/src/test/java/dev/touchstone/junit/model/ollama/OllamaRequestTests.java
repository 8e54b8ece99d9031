package dev.touchstone.junit.model.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.model.wire.Json;
import dev.touchstone.junit.model.wire.WireRequest;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OllamaRequestTests {

    private static final ModelVersion PLAIN = version(Map.of());

    @Test
    void aPlainQuestionSaysOnlyThatItWantsNoStream() {
        WireRequest asked = new OllamaFormat().request(PLAIN, Request.of("Hi"));

        assertThat(asked.path()).isEqualTo("api/chat");
        assertThat(asked.headers()).isEmpty();
        assertBody(
                asked,
                """
                {"model": "llama3.2:3b", "messages": [{"role": "user", "content": "Hi"}], "stream": false}""");
    }

    @Test
    void aStreamIsAskedFor() {
        ModelVersion streamed = PLAIN.reachedBy(Connection.USUAL.streaming(true));

        assertBody(
                new OllamaFormat().request(streamed, Request.of("Hi")),
                """
                {"model": "llama3.2:3b", "messages": [{"role": "user", "content": "Hi"}], "stream": true}""");
    }

    @Test
    void parametersThatSteerTheModelAreOptions() {
        ModelVersion version = version(Map.of(
                "temperature",
                0.2,
                "seed",
                7,
                "num_predict",
                100,
                "num_ctx",
                8192,
                "stop",
                List.of("END"),
                "think",
                false,
                "keep_alive",
                "10m",
                "format",
                "json",
                "some_new_setting",
                1,
                "options",
                Map.of("some_new_option", 2)));

        assertBody(
                new OllamaFormat().request(version, Request.of("Hi")),
                """
                {
                  "model": "llama3.2:3b", "messages": [{"role": "user", "content": "Hi"}], "stream": false,
                  "options": {"temperature": 0.2, "seed": 7, "num_predict": 100, "num_ctx": 8192, "stop": ["END"],
                    "some_new_option": 2},
                  "think": false, "keep_alive": "10m", "format": "json", "some_new_setting": 1
                }""");
    }

    @ParameterizedTest
    @CsvSource({"model, model:", "messages, the request", "stream, the connection"})
    void aParameterNeverReplacesTheQuestion(String parameter, String where) {
        ModelVersion version = version(Map.of(parameter, true));

        assertThatThrownBy(() -> new OllamaFormat().request(version, Request.of("Hi")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Model version v1: the parameter " + parameter + " is decided by " + where
                        + ". No call was made.\n\n"
                        + "Why:  two places that may say different things would leave open which of them was judged.\n"
                        + "Fix:  remove " + parameter + " from parameters:.");
    }

    @Test
    void anOptionWrittenTwiceIsRefused() {
        ModelVersion version = version(Map.of("options", Map.of("seed", 1), "seed", 2));

        assertThatThrownBy(() -> new OllamaFormat().request(version, Request.of("Hi")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Model version v1: the parameter seed is decided by options.seed. No call was made.");
    }

    @Test
    void aWholeConversationIsTranslated() {
        ToolCall weather = new ToolCall("call_0", "weather", "{\"city\":\"Graz\"}");
        ToolCall bare = new ToolCall("now", "");
        Request request = new Request(
                List.of(
                        Message.system("Be brief."),
                        Message.user("Weather?", Attachment.of("image/png", new byte[] {1, 2, 3})),
                        Message.assistant(Response.of("").calling(List.of(weather, bare))),
                        Message.tool(weather, "21 °C"),
                        Message.tool(bare, "noon")),
                new SampleId("case", 0, 0, 1));

        assertBody(
                new OllamaFormat().request(PLAIN, request),
                """
                {
                  "model": "llama3.2:3b", "stream": false,
                  "messages": [
                    {"role": "system", "content": "Be brief."},
                    {"role": "user", "content": "Weather?", "images": ["AQID"]},
                    {"role": "assistant", "content": "", "tool_calls": [
                      {"id": "call_0", "function": {"name": "weather", "arguments": {"city": "Graz"}}},
                      {"function": {"name": "now", "arguments": {}}}]},
                    {"role": "tool", "content": "21 °C", "tool_name": "weather", "tool_call_id": "call_0"},
                    {"role": "tool", "content": "noon", "tool_name": "now"}
                  ]
                }""");
    }

    @Test
    void toolsAndSchemaAreSent() {
        ModelVersion version = PLAIN.withTools(
                        List.of(new Tool("weather", "Tells the weather.", Map.of("type", "object"))))
                .answeringBy(Map.of("type", "object", "required", List.of("days")));

        assertBody(
                new OllamaFormat().request(version, Request.of("Hi")),
                """
                {
                  "model": "llama3.2:3b", "messages": [{"role": "user", "content": "Hi"}], "stream": false,
                  "format": {"type": "object", "required": ["days"]},
                  "tools": [{"type": "function", "function":
                    {"name": "weather", "description": "Tells the weather.", "parameters": {"type": "object"}}}]
                }""");
    }

    private static void assertBody(WireRequest asked, String expected) {
        assertThat(Json.of(asked.body())).isEqualTo(Json.of(expected));
    }

    private static ModelVersion version(Map<String, Object> parameters) {
        return new ModelVersion("v1", Optional.of("ollama"), "llama3.2:3b", Optional.empty(), parameters);
    }
}
