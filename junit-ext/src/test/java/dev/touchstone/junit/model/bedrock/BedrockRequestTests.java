package dev.touchstone.junit.model.bedrock;

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

class BedrockRequestTests {

    private static final ModelVersion PLAIN = version("amazon.nova-pro-v1:0", Map.of());

    @Test
    void aPlainQuestionSendsNothingThatWasNotWritten() {
        WireRequest asked = new BedrockFormat().request(PLAIN, Request.of("Hi"));

        assertThat(asked.path()).isEqualTo("model/amazon.nova-pro-v1%3A0/converse");
        assertThat(asked.headers()).isEmpty();
        assertBody(asked, """
                {"messages": [{"role": "user", "content": [{"text": "Hi"}]}]}""");
    }

    @Test
    void aStreamIsAnotherAddress() {
        ModelVersion streamed = PLAIN.reachedBy(Connection.USUAL.streaming(true));

        WireRequest asked = new BedrockFormat().request(streamed, Request.of("Hi"));

        assertThat(asked.path()).isEqualTo("model/amazon.nova-pro-v1%3A0/converse-stream");
        assertBody(asked, """
                {"messages": [{"role": "user", "content": [{"text": "Hi"}]}]}""");
    }

    @Test
    void anArnIsOneSegmentOfThePath() {
        String arn = "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.x";

        assertThat(new BedrockFormat()
                        .request(version(arn, Map.of()), Request.of("Hi"))
                        .path())
                .isEqualTo("model/arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Ainference-profile%2Fus.x/converse");
    }

    @Test
    void everyParameterHasItsPlace() {
        ModelVersion version = version(
                "m",
                Map.of(
                        "maxTokens", 500,
                        "temperature", 0.2,
                        "topP", 0.9,
                        "stopSequences", List.of("END"),
                        "top_k", 40,
                        "additionalModelRequestFields", Map.of("thinking", Map.of("type", "disabled")),
                        "guardrailConfig", Map.of("guardrailIdentifier", "g1", "guardrailVersion", "3"),
                        "serviceTier", Map.of("type", "flex"),
                        "requestMetadata", Map.of("team", "refunds")));

        assertBody(
                new BedrockFormat().request(version, Request.of("Hi")),
                """
                {
                  "messages": [{"role": "user", "content": [{"text": "Hi"}]}],
                  "inferenceConfig": {"maxTokens": 500, "temperature": 0.2, "topP": 0.9, "stopSequences": ["END"]},
                  "additionalModelRequestFields": {"thinking": {"type": "disabled"}, "top_k": 40},
                  "guardrailConfig": {"guardrailIdentifier": "g1", "guardrailVersion": "3"},
                  "serviceTier": {"type": "flex"},
                  "requestMetadata": {"team": "refunds"}
                }""");
    }

    @Test
    void aWholeConversationIsTranslatedInTurns() {
        ToolCall weather = new ToolCall("tooluse_1", "weather", "{\"city\":\"Graz\"}");
        ToolCall now = new ToolCall("tooluse_2", "now", "");
        Request request = conversation(
                Message.system("Be brief."),
                Message.user("Look."),
                Message.user("Weather?", Attachment.of("image/png", new byte[] {1, 2, 3})),
                Message.assistant(Response.of("").calling(List.of(weather, now))),
                Message.tool(weather, "21 °C"),
                Message.tool(now, "noon"),
                Message.user("And?"),
                Message.assistant("21 °C, noon."),
                Message.user("Thanks."));

        assertBody(
                new BedrockFormat().request(PLAIN, request),
                """
                {
                  "system": [{"text": "Be brief."}],
                  "messages": [
                    {"role": "user", "content": [{"text": "Look."}, {"text": "Weather?"},
                      {"image": {"format": "png", "source": {"bytes": "AQID"}}}]},
                    {"role": "assistant", "content": [
                      {"toolUse": {"toolUseId": "tooluse_1", "name": "weather", "input": {"city": "Graz"}}},
                      {"toolUse": {"toolUseId": "tooluse_2", "name": "now", "input": {}}}]},
                    {"role": "user", "content": [
                      {"toolResult": {"toolUseId": "tooluse_1", "content": [{"text": "21 °C"}]}},
                      {"toolResult": {"toolUseId": "tooluse_2", "content": [{"text": "noon"}]}},
                      {"text": "And?"}]},
                    {"role": "assistant", "content": [{"text": "21 °C, noon."}]},
                    {"role": "user", "content": [{"text": "Thanks."}]}
                  ]
                }""");
    }

    @Test
    void aPromptThatHoldsTheQuestionIsSaidByTheUser() {
        assertBody(
                new BedrockFormat().request(PLAIN, conversation(Message.system("1 + 1?"))),
                """
                {"messages": [{"role": "user", "content": [{"text": "1 + 1?"}]}]}""");
    }

    @Test
    void anAttachmentBedrockIsNotSentIsRefused() {
        Request request = conversation(Message.user("See.", Attachment.of("application/pdf", new byte[] {1})));

        assertThatThrownBy(() -> new BedrockFormat().request(PLAIN, request))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        An attachment is of the media type application/pdf, which is not sent to Bedrock. No call was made.

                        Why:  left out, the model would be asked another question than was written.
                        Fix:  attach image/png, image/jpeg, image/gif or image/webp.""");
    }

    @Test
    void toolsAreSpecificationsBehindThoseWritten() {
        ModelVersion version = version(
                        "m",
                        Map.of(
                                "toolConfig",
                                Map.of(
                                        "toolChoice", Map.of("any", Map.of()),
                                        "tools", List.of(Map.of("systemTool", Map.of("name", "nova_grounding"))))))
                .withTools(List.of(
                        new Tool(
                                "weather", "Tells the weather.", Map.of("type", "object", "required", List.of("city"))),
                        new Tool("now", "", Map.of())));

        assertBody(
                new BedrockFormat().request(version, Request.of("Hi")),
                """
                {
                  "messages": [{"role": "user", "content": [{"text": "Hi"}]}],
                  "toolConfig": {
                    "toolChoice": {"any": {}},
                    "tools": [
                      {"systemTool": {"name": "nova_grounding"}},
                      {"toolSpec": {"name": "weather", "description": "Tells the weather.",
                        "inputSchema": {"json": {"type": "object", "required": ["city"]}}}},
                      {"toolSpec": {"name": "now", "inputSchema": {"json": {"type": "object"}}}}]
                  }
                }""");
    }

    @Test
    void aSchemaTravelsAsTextBesideWhatIsWritten() {
        ModelVersion version =
                version("m", Map.of("outputConfig", Map.of("effort", "low"))).answeringBy(Map.of("type", "object"));

        assertBody(
                new BedrockFormat().request(version, Request.of("Hi")),
                """
                {
                  "messages": [{"role": "user", "content": [{"text": "Hi"}]}],
                  "outputConfig": {"effort": "low", "textFormat": {"type": "json_schema",
                    "structure": {"jsonSchema": {"schema": "{\\"type\\":\\"object\\"}"}}}}
                }""");
    }

    private static void assertBody(WireRequest asked, String expected) {
        assertThat(Json.of(asked.body())).isEqualTo(Json.of(expected));
    }

    private static Request conversation(Message... messages) {
        return new Request(List.of(messages), new SampleId("case", 0, 0, 1));
    }

    private static ModelVersion version(String model, Map<String, Object> parameters) {
        return new ModelVersion("v1", Optional.of("bedrock"), model, Optional.empty(), parameters);
    }
}
