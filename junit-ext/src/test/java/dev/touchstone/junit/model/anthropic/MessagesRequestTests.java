package dev.touchstone.junit.model.anthropic;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesRequestTests {

    private static final Map<String, Object> MOST = Map.of("max_tokens", 256);
    private static final ModelVersion PLAIN = version("claude-opus-4-6", MOST);
    private static final byte[] BYTES = "bytes".getBytes(StandardCharsets.UTF_8);

    private static WireRequest asked(ModelVersion version, Message... messages) {
        return new MessagesFormat().request(version, new Request(List.of(messages), new SampleId("", 0, 0, 0)));
    }

    private static String body(ModelVersion version, Message... messages) {
        return asked(version, messages).body();
    }

    private static ModelVersion with(String parameter, Object value) {
        Map<String, Object> parameters = new HashMap<>(MOST);
        parameters.put(parameter, value);
        return version("claude-opus-4-6", parameters);
    }

    @Test
    void aQuestionIsModelMessageAndLimitAndNothingElse() {
        WireRequest request = asked(PLAIN, Message.user("Hello?"));

        assertThat(request.path()).isEqualTo("v1/messages");
        assertThat(request.headers()).containsExactly(Map.entry("anthropic-version", "2023-06-01"));
        assertThat(request.body())
                .isEqualTo(
                        "{\"model\":\"claude-opus-4-6\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello?\"}],\"max_tokens\":256}");
    }

    @Test
    void theLimitMustBeWritten() {
        assertThatThrownBy(() -> asked(version("claude-opus-4-6", Map.of()), Message.user("Hello?")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Model version refund-v1: the provider anthropic requires the parameter max_tokens, and the version does not write it. No call was made.

                        Why:  it decides how the model answers, so it is part of what is judged; a value nobody wrote would be judged unseen.
                        Fix:  write it, for example
                              parameters: {max_tokens: 1024}""");
    }

    @Test
    void systemMessagesStandAside() {
        assertSameJson(
                body(
                        with("temperature", 0.2),
                        Message.system("Be brief."),
                        Message.user("Hello?"),
                        Message.system("Be kind."),
                        Message.assistant("Hi."),
                        Message.user("Well?")),
                """
                {"model": "claude-opus-4-6", "system": "Be brief.\\n\\nBe kind.",
                 "messages": [{"role": "user", "content": "Hello?"}, {"role": "assistant", "content": "Hi."},
                              {"role": "user", "content": "Well?"}],
                 "max_tokens": 256, "temperature": 0.2}
                """);
    }

    @Test
    void aPromptThatHoldsTheQuestionIsSaidByTheUser() {
        assertThat(body(PLAIN, Message.system("Answer: Hello?")))
                .isEqualTo("{\"model\":\"claude-opus-4-6\",\"messages\":[{\"role\":\"user\",\"content\":\"Answer:"
                        + " Hello?\"}],\"max_tokens\":256}");
    }

    @Test
    void resultsOfToolsCalledAtOnceStandInOneTurn() {
        ToolCall find = new ToolCall("toolu_1", "find_order", "{\"id\":7,\"price\":1.10}");
        ToolCall now = new ToolCall("toolu_2", "now", "");

        assertSameJson(
                body(
                        PLAIN,
                        Message.user("Where is my order?"),
                        Message.assistant(Response.of("A moment.").calling(List.of(find, now))),
                        Message.tool(find, "in Lyon"),
                        Message.tool(now, "noon"),
                        Message.assistant(Response.of("").calling(List.of(now))),
                        Message.tool(now, "later")),
                """
                {"model": "claude-opus-4-6",
                 "messages": [
                   {"role": "user", "content": "Where is my order?"},
                   {"role": "assistant", "content": [
                     {"type": "text", "text": "A moment."},
                     {"type": "tool_use", "id": "toolu_1", "name": "find_order", "input": {"id": 7, "price": 1.10}},
                     {"type": "tool_use", "id": "toolu_2", "name": "now", "input": {}}]},
                   {"role": "user", "content": [
                     {"type": "tool_result", "tool_use_id": "toolu_1", "content": "in Lyon"},
                     {"type": "tool_result", "tool_use_id": "toolu_2", "content": "noon"}]},
                   {"role": "assistant", "content": [
                     {"type": "tool_use", "id": "toolu_2", "name": "now", "input": {}}]},
                   {"role": "user", "content": [
                     {"type": "tool_result", "tool_use_id": "toolu_2", "content": "later"}]}],
                 "max_tokens": 256}
                """);
    }

    @Test
    void imagesAndDocumentsGoAsTheyAre() {
        assertSameJson(
                body(
                        PLAIN,
                        Message.user("What is this?", Attachment.of("image/png", BYTES)),
                        Message.user("", Attachment.of("application/pdf", BYTES))),
                """
                {"model": "claude-opus-4-6",
                 "messages": [
                   {"role": "user", "content": [
                     {"type": "text", "text": "What is this?"},
                     {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "Ynl0ZXM="}}]},
                   {"role": "user", "content": [
                     {"type": "document", "source": {"type": "base64", "media_type": "application/pdf", "data": "Ynl0ZXM="}}]}],
                 "max_tokens": 256}
                """);
    }

    @Test
    void toolsHaveTheirSchema() {
        Map<String, Object> schema = Map.of("type", "object");

        assertSameJson(
                body(
                        PLAIN.withTools(List.of(
                                new Tool("find_order", "Finds an order.", schema), new Tool("now", "", schema))),
                        Message.user("?")),
                """
                {"model": "claude-opus-4-6", "messages": [{"role": "user", "content": "?"}],
                 "tools": [
                   {"name": "find_order", "description": "Finds an order.", "input_schema": {"type": "object"}},
                   {"name": "now", "input_schema": {"type": "object"}}],
                 "max_tokens": 256}
                """);
    }

    @Test
    void aResponseSchemaStandsBesideWhatElseIsSaidOfTheOutput() {
        assertSameJson(
                body(
                        with("output_config", Map.of("effort", "low")).answeringBy(Map.of("type", "object")),
                        Message.user("?")),
                """
                {"model": "claude-opus-4-6", "messages": [{"role": "user", "content": "?"}],
                 "output_config": {"effort": "low", "format": {"type": "json_schema", "schema": {"type": "object"}}},
                 "max_tokens": 256}
                """);
    }

    @Test
    void aStreamIsAskedFor() {
        assertThat(body(PLAIN.reachedBy(Connection.USUAL.streaming(true)), Message.user("?")))
                .endsWith("\"stream\":true,\"max_tokens\":256}");
    }

    @Test
    void systemTextMayBeWrittenAsParameterWhereThereIsNoPrompt() {
        assertThat(body(with("system", "Be brief."), Message.user("?")))
                .endsWith(",\"max_tokens\":256,\"system\":\"Be brief.\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "model,         the version's model",
        "system,        the conversation",
        "messages,      the conversation",
        "stream,        the connection's stream",
        "tools,         the version's tools",
        "output_config, the version's response schema"
    })
    void nothingIsSaidTwice(String parameter, String elsewhere) {
        ModelVersion version = with(parameter, "x")
                .withTools(List.of(new Tool("now", "", Map.of())))
                .answeringBy(Map.of());

        assertThatThrownBy(() -> body(version, Message.system("!"), Message.user("?")))
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
    void argumentsAreAnObject() {
        Message message = Message.assistant(Response.of("").calling(List.of(new ToolCall("t", "now", "[1]"))));

        assertThatThrownBy(() -> body(PLAIN, message))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Model version refund-v1: the arguments of the call of tool now are no JSON object: '[1]'.");
    }

    @Test
    void otherAttachmentsAreRefused() {
        assertThatThrownBy(() -> body(PLAIN, Message.user("?", Attachment.of("video/mp4", BYTES))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Model version refund-v1: the provider anthropic cannot be sent an attachment of type video/mp4.");
    }
}
