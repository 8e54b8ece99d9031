package dev.touchstone.junit.model.gemini;

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

class GeminiRequestTests {

    private static final ModelVersion PLAIN = version("gemini-2.5-flash", Map.of());
    private static final Tool WEATHER = new Tool(
            "weather",
            "Tells the weather.",
            Map.of("type", "object", "properties", Map.of("city", Map.of("type", "string"))));

    @Test
    void aPlainQuestionSendsNothingThatWasNotWritten() {
        WireRequest asked = new GeminiFormat().request(PLAIN, Request.of("Hi"));

        assertThat(asked.path()).isEqualTo("v1beta/models/gemini-2.5-flash:generateContent");
        assertThat(asked.headers()).isEmpty();
        assertBody(asked, """
                {"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]}""");
    }

    @Test
    void aStreamIsAnotherAddress() {
        ModelVersion streamed = PLAIN.reachedBy(Connection.USUAL.streaming(true));

        WireRequest asked = new GeminiFormat().request(streamed, Request.of("Hi"));

        assertThat(asked.path()).isEqualTo("v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse");
        assertBody(asked, """
                {"contents": [{"role": "user", "parts": [{"text": "Hi"}]}]}""");
    }

    @ParameterizedTest
    @CsvSource({
        "models/gemini-2.5-pro, v1beta/models/gemini-2.5-pro:generateContent",
        "tunedModels/refunds-1, v1beta/tunedModels/refunds-1:generateContent",
        "a?b/../c d, v1beta/a%3Fb/..%2Fc%20d:generateContent"
    })
    void anIdMayNameItsCollectionButLeavesNoPath(String model, String path) {
        WireRequest asked = new GeminiFormat().request(version(model, Map.of()), Request.of("Hi"));

        assertThat(asked.path()).isEqualTo(path);
    }

    @Test
    void parametersGoToTheConfigAndTheFewBesideItToTheTop() {
        ModelVersion version = version(
                "gemini-2.5-flash",
                Map.of(
                        "temperature",
                        0.2,
                        "topP",
                        0.9,
                        "topK",
                        40,
                        "seed",
                        7,
                        "maxOutputTokens",
                        500,
                        "stopSequences",
                        List.of("END"),
                        "thinkingConfig",
                        Map.of("thinkingBudget", 0),
                        "someNewSetting",
                        true,
                        "safetySettings",
                        List.of(Map.of("category", "HARM_CATEGORY_HARASSMENT", "threshold", "BLOCK_NONE")),
                        "cachedContent",
                        "cachedContents/1"));

        assertBody(
                new GeminiFormat().request(version, Request.of("Hi")),
                """
                {
                  "contents": [{"role": "user", "parts": [{"text": "Hi"}]}],
                  "cachedContent": "cachedContents/1",
                  "safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE"}],
                  "generationConfig": {
                    "temperature": 0.2, "topP": 0.9, "topK": 40, "seed": 7, "maxOutputTokens": 500,
                    "stopSequences": ["END"], "thinkingConfig": {"thinkingBudget": 0}, "someNewSetting": true
                  }
                }""");
    }

    @Test
    void aConfigWrittenAsSuchIsKeptToo() {
        ModelVersion version = version(
                "gemini-2.5-flash",
                Map.of("generationConfig", Map.of("candidateCount", 1), "temperature", 0.2, "toolConfig", Map.of()));

        assertBody(
                new GeminiFormat().request(version, Request.of("Hi")),
                """
                {
                  "contents": [{"role": "user", "parts": [{"text": "Hi"}]}],
                  "generationConfig": {"candidateCount": 1, "temperature": 0.2},
                  "toolConfig": {}
                }""");
    }

    @Test
    void aConfigThatIsNoObjectIsRefused() {
        ModelVersion version = version("gemini-2.5-flash", Map.of("generationConfig", 3, "temperature", 0.2));

        assertThatThrownBy(() -> new GeminiFormat().request(version, Request.of("Hi")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Model version v1: the parameter generationConfig is decided by generationConfig.temperature. No call was made.

                        Why:  two places that may say different things would leave open which of them was judged.
                        Fix:  remove generationConfig from parameters:.""");
    }

    @Test
    void aWholeConversationIsTranslated() {
        ToolCall weather = new ToolCall("", "weather", "{\"city\":\"Graz\"}");
        ToolCall time = new ToolCall("f1", "time", "");
        Request request = conversation(
                Message.system("Be brief."),
                Message.user("Weather and time in Graz?", Attachment.of("image/png", new byte[] {1, 2, 3})),
                Message.assistant(Response.of("I will look.").calling(List.of(weather, time))),
                Message.tool(weather, "21 °C"),
                Message.tool(time, "{\"hour\": 12}"),
                Message.assistant("21 °C, noon."),
                Message.user("Thanks."));

        assertBody(
                new GeminiFormat().request(PLAIN, request),
                """
                {
                  "systemInstruction": {"parts": [{"text": "Be brief."}]},
                  "contents": [
                    {"role": "user", "parts": [
                      {"text": "Weather and time in Graz?"},
                      {"inlineData": {"mimeType": "image/png", "data": "AQID"}}]},
                    {"role": "model", "parts": [
                      {"text": "I will look."},
                      {"functionCall": {"name": "weather", "args": {"city": "Graz"}}},
                      {"functionCall": {"id": "f1", "name": "time", "args": {}}}]},
                    {"role": "user", "parts": [
                      {"functionResponse": {"name": "weather", "response": {"output": "21 °C"}}},
                      {"functionResponse": {"id": "f1", "name": "time", "response": {"hour": 12}}}]},
                    {"role": "model", "parts": [{"text": "21 °C, noon."}]},
                    {"role": "user", "parts": [{"text": "Thanks."}]}
                  ]
                }""");
    }

    @Test
    void theSignatureOfAThoughtComesBackWithItsCall() {
        Response answer = new GeminiFormat()
                .answer(
                        """
                {"candidates": [{"content": {"parts": [
                  {"functionCall": {"id": "f1", "name": "time", "args": {}}, "thoughtSignature": "c2ln+/="}]},
                  "finishReason": "STOP"}]}""");
        ToolCall call = answer.toolCalls().get(0);

        Request request = conversation(Message.user("Time?"), Message.assistant(answer), Message.tool(call, "noon"));

        assertBody(
                new GeminiFormat().request(PLAIN, request),
                """
                {"contents": [
                  {"role": "user", "parts": [{"text": "Time?"}]},
                  {"role": "model", "parts": [
                    {"functionCall": {"id": "f1", "name": "time", "args": {}}, "thoughtSignature": "c2ln+/="}]},
                  {"role": "user", "parts": [
                    {"functionResponse": {"id": "f1", "name": "time", "response": {"output": "noon"}}}]}
                ]}""");
    }

    @Test
    void aPromptThatHoldsTheQuestionIsSaidByTheUser() {
        assertBody(
                new GeminiFormat().request(PLAIN, conversation(Message.system("Answer: 1 + 1?"))),
                """
                {"contents": [{"role": "user", "parts": [{"text": "Answer: 1 + 1?"}]}]}""");
    }

    @Test
    void toolsAreFunctionDeclarationsBesideGooglesOwn() {
        ModelVersion version = version("gemini-2.5-flash", Map.of("tools", List.of(Map.of("googleSearch", Map.of()))))
                .withTools(List.of(WEATHER, new Tool("now", "Tells the time.", Map.of())));

        assertBody(
                new GeminiFormat().request(version, Request.of("Hi")),
                """
                {
                  "contents": [{"role": "user", "parts": [{"text": "Hi"}]}],
                  "tools": [
                    {"googleSearch": {}},
                    {"functionDeclarations": [
                      {"name": "weather", "description": "Tells the weather.", "parametersJsonSchema":
                        {"type": "object", "properties": {"city": {"type": "string"}}}},
                      {"name": "now", "description": "Tells the time."}]}
                  ]
                }""");
    }

    @Test
    void aSchemaAsksForJson() {
        ModelVersion version = PLAIN.answeringBy(Map.of("type", "object"));

        assertBody(
                new GeminiFormat().request(version, Request.of("Hi")),
                """
                {
                  "contents": [{"role": "user", "parts": [{"text": "Hi"}]}],
                  "generationConfig": {"responseMimeType": "application/json", "responseJsonSchema": {"type": "object"}}
                }""");
    }

    @Test
    void argumentsThatAreNoObjectAreNotPassedOn() {
        Request request = conversation(
                Message.assistant(Response.of("").calling(List.of(new ToolCall("weather", "{\"city\": \"Gr")))));

        assertThatThrownBy(() -> new GeminiFormat().request(PLAIN, request))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Model version v1: the arguments of the call of tool weather are no JSON object:"
                                + " '{\"city\": \"Gr'. No call was made.");
    }

    @Test
    void aSchemaAndAParameterThatSaysTheSameAreRefused() {
        ModelVersion version = version("gemini-2.5-flash", Map.of("responseMimeType", "text/x.enum"))
                .answeringBy(Map.of("type", "object"));

        assertThatThrownBy(() -> new GeminiFormat().request(version, Request.of("Hi")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Model version v1: the parameter responseMimeType is decided by responseSchema:."
                                + " No call was made.");
    }

    private static void assertBody(WireRequest asked, String expected) {
        assertThat(Json.of(asked.body())).isEqualTo(Json.of(expected));
    }

    private static Request conversation(Message... messages) {
        return new Request(List.of(messages), new SampleId("case", 0, 0, 1));
    }

    private static ModelVersion version(String model, Map<String, Object> parameters) {
        return new ModelVersion("v1", Optional.of("gemini"), model, Optional.empty(), parameters);
    }
}
