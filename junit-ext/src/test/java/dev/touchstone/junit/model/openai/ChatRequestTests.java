package dev.touchstone.junit.model.openai;

import static dev.touchstone.junit.model.wire.WireTesting.assertSameJson;
import static dev.touchstone.junit.model.wire.WireTesting.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.model.wire.WireRequest;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatRequestTests {

    private static final ModelVersion PLAIN = version("gpt-4o-2024-08-06", Map.of());
    private static final byte[] BYTES = "bytes".getBytes(StandardCharsets.UTF_8);

    private static WireRequest asked(ModelVersion version, Message... messages) {
        return new ChatFormat("openai", ChatFormat.PATH)
                .request(version, new Request(List.of(messages), new SampleId("", 0, 0, 0)));
    }

    private static String body(ModelVersion version, Message... messages) {
        return asked(version, messages).body();
    }

    @Test
    void aQuestionIsModelAndMessageAndNothingElse() {
        WireRequest request = asked(PLAIN, Message.user("Hello?"));

        assertThat(request.path()).isEqualTo("chat/completions");
        assertThat(request.headers()).isEmpty();
        assertThat(request.body())
                .isEqualTo(
                        "{\"model\":\"gpt-4o-2024-08-06\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello?\"}]}");
    }

    @Test
    void parametersGoAsTheyAreWritten() {
        Map<String, Object> parameters = Map.of(
                "temperature",
                0,
                "max_completion_tokens",
                200,
                "stop",
                List.of("END"),
                "logit_bias",
                Map.of("50256", -100));

        assertSameJson(
                body(version("gpt-4o", parameters), Message.system("Be brief."), Message.user("Hello?")),
                """
                {"model": "gpt-4o",
                 "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello?"}],
                 "logit_bias": {"50256": -100}, "max_completion_tokens": 200, "stop": ["END"], "temperature": 0}
                """);
    }

    @Test
    void aConversationWithToolsKeepsItsTurns() {
        ToolCall call = new ToolCall("call_1", "find_order", "{\"id\":7}");

        assertSameJson(
                body(
                        PLAIN,
                        Message.user("Where is my order?"),
                        Message.assistant(Response.of("").calling(List.of(call, new ToolCall("call_2", "now", "{}")))),
                        Message.tool(call, "in Lyon"),
                        Message.assistant(Response.of("A moment.").calling(List.of(call))),
                        Message.assistant("In Lyon.")),
                """
                {"model": "gpt-4o-2024-08-06",
                 "messages": [
                   {"role": "user", "content": "Where is my order?"},
                   {"role": "assistant", "tool_calls": [
                     {"id": "call_1", "type": "function", "function": {"name": "find_order", "arguments": "{\\"id\\":7}"}},
                     {"id": "call_2", "type": "function", "function": {"name": "now", "arguments": "{}"}}]},
                   {"role": "tool", "content": "in Lyon", "tool_call_id": "call_1"},
                   {"role": "assistant", "content": "A moment.", "tool_calls": [
                     {"id": "call_1", "type": "function", "function": {"name": "find_order", "arguments": "{\\"id\\":7}"}}]},
                   {"role": "assistant", "content": "In Lyon."}]}
                """);
    }

    @Test
    void imagesAndDocumentsGoAsDataUrls() {
        assertSameJson(
                body(
                        PLAIN,
                        Message.user("What is this?", Attachment.of("image/png", BYTES)),
                        Message.user("", Attachment.of("application/pdf", BYTES))),
                """
                {"model": "gpt-4o-2024-08-06",
                 "messages": [
                   {"role": "user", "content": [
                     {"type": "text", "text": "What is this?"},
                     {"type": "image_url", "image_url": {"url": "data:image/png;base64,Ynl0ZXM="}}]},
                   {"role": "user", "content": [
                     {"type": "file", "file": {"filename": "attachment.pdf", "file_data": "data:application/pdf;base64,Ynl0ZXM="}}]}]}
                """);
    }

    @Test
    void toolsAreFunctions() {
        Map<String, Object> schema = Map.of("type", "object");

        assertSameJson(
                body(
                        PLAIN.withTools(List.of(
                                new Tool("find_order", "Finds an order.", schema), new Tool("now", "", schema))),
                        Message.user("?")),
                """
                {"model": "gpt-4o-2024-08-06", "messages": [{"role": "user", "content": "?"}],
                 "tools": [
                   {"type": "function", "function": {"name": "find_order", "description": "Finds an order.", "parameters": {"type": "object"}}},
                   {"type": "function", "function": {"name": "now", "parameters": {"type": "object"}}}]}
                """);
    }

    @Test
    void aResponseSchemaIsStrictAndKeepsItsOrder() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("why", Map.of("type", "string"));
        properties.put("answer", Map.of("type", "string"));
        Map<String, Object> schema = Map.of("properties", properties);

        assertThat(body(PLAIN.answeringBy(schema), Message.user("?")))
                .isEqualTo(
                        "{\"model\":\"gpt-4o-2024-08-06\",\"messages\":[{\"role\":\"user\",\"content\":\"?\"}],"
                                + "\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"answer\",\"strict\":true,"
                                + "\"schema\":{\"properties\":{\"why\":{\"type\":\"string\"},\"answer\":{\"type\":\"string\"}}}}}}");
    }

    @Test
    void aStreamIsAskedForWithItsUsage() {
        ModelVersion version = version("gpt-4o", Map.of("stream_options", Map.of("include_obfuscation", false)))
                .reachedBy(Connection.USUAL.streaming(true));

        assertSameJson(
                body(version, Message.user("?")),
                """
                {"model": "gpt-4o", "messages": [{"role": "user", "content": "?"}], "stream": true,
                 "stream_options": {"include_obfuscation": false, "include_usage": true}}
                """);
    }

    @Test
    void toolsOfTheProvidersOwnKindMayBeWrittenAsParameter() {
        ModelVersion version = version("gpt-4o", Map.of("tools", List.of(Map.of("type", "custom"))));

        assertThat(body(version, Message.user("?"))).endsWith(",\"tools\":[{\"type\":\"custom\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "model,           the version's model",
        "messages,        the conversation",
        "n,               'the sampling: one call, one answer'",
        "stream,          the connection's stream",
        "tools,           the version's tools",
        "response_format, the version's response schema"
    })
    void nothingIsSaidTwice(String parameter, String elsewhere) {
        ModelVersion version = version("gpt-4o", Map.of(parameter, "x"))
                .withTools(List.of(new Tool("now", "", Map.of())))
                .answeringBy(Map.of());

        assertThatThrownBy(() -> body(version, Message.user("?")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Model version refund-v1: the parameter " + parameter + " is decided by "
                        + elsewhere + ". No call");
    }

    @Test
    void aResultNeedsItsCall() {
        assertThatThrownBy(() -> body(PLAIN, new Message(Message.Role.TOOL, "in Lyon")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Model version refund-v1: a tool's message does not say which call it answers.");
    }

    @Test
    void otherAttachmentsAreRefused() {
        assertThatThrownBy(() -> body(PLAIN, Message.user("?", Attachment.of("video/mp4", BYTES))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Model version refund-v1: the provider openai cannot be sent an attachment of type video/mp4.");
    }
}
