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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsesRequestTests {

    private static final ModelVersion PLAIN = version("gpt-5-2025-08-07", Map.of());
    private static final byte[] BYTES = "bytes".getBytes(StandardCharsets.UTF_8);

    private static WireRequest asked(ModelVersion version, Message... messages) {
        return new ResponsesFormat("openai-responses")
                .request(version, new Request(List.of(messages), new SampleId("", 0, 0, 0)));
    }

    private static String body(ModelVersion version, Message... messages) {
        return asked(version, messages).body();
    }

    @Test
    void aQuestionIsModelAndInputAndNothingElse() {
        WireRequest request = asked(PLAIN, Message.user("Hello?"));

        assertThat(request.path()).isEqualTo("responses");
        assertThat(request.headers()).isEmpty();
        assertThat(request.body())
                .isEqualTo("{\"model\":\"gpt-5-2025-08-07\",\"input\":[{\"role\":\"user\",\"content\":\"Hello?\"}]}");
    }

    @Test
    void parametersGoAsTheyAreWritten() {
        assertSameJson(
                body(
                        version(
                                "gpt-5",
                                Map.of("max_output_tokens", 200, "reasoning", Map.of("effort", "low"), "store", false)),
                        Message.system("Be brief."),
                        Message.user("Hello?")),
                """
                {"model": "gpt-5",
                 "input": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello?"}],
                 "max_output_tokens": 200, "reasoning": {"effort": "low"}, "store": false}
                """);
    }

    @Test
    void aConversationWithToolsKeepsItsTurns() {
        ToolCall call = new ToolCall("call_1", "find_order", "{\"id\":7}");

        assertSameJson(
                body(
                        PLAIN,
                        Message.user("Where is my order?"),
                        Message.assistant(Response.of("").calling(List.of(call))),
                        Message.tool(call, "in Lyon"),
                        Message.assistant(Response.of("A moment.").calling(List.of(call))),
                        Message.assistant("In Lyon.")),
                """
                {"model": "gpt-5-2025-08-07",
                 "input": [
                   {"role": "user", "content": "Where is my order?"},
                   {"type": "function_call", "call_id": "call_1", "name": "find_order", "arguments": "{\\"id\\":7}"},
                   {"type": "function_call_output", "call_id": "call_1", "output": "in Lyon"},
                   {"role": "assistant", "content": "A moment."},
                   {"type": "function_call", "call_id": "call_1", "name": "find_order", "arguments": "{\\"id\\":7}"},
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
                {"model": "gpt-5-2025-08-07",
                 "input": [
                   {"role": "user", "content": [
                     {"type": "input_text", "text": "What is this?"},
                     {"type": "input_image", "image_url": "data:image/png;base64,Ynl0ZXM=", "detail": "auto"}]},
                   {"role": "user", "content": [
                     {"type": "input_file", "filename": "attachment.pdf", "file_data": "data:application/pdf;base64,Ynl0ZXM="}]}]}
                """);
    }

    @Test
    void toolsAreFunctionsWhoseSchemaStaysAsWritten() {
        Map<String, Object> schema = Map.of("type", "object");

        assertSameJson(
                body(
                        PLAIN.withTools(List.of(
                                new Tool("find_order", "Finds an order.", schema), new Tool("now", "", schema))),
                        Message.user("?")),
                """
                {"model": "gpt-5-2025-08-07", "input": [{"role": "user", "content": "?"}],
                 "tools": [
                   {"type": "function", "name": "find_order", "description": "Finds an order.", "parameters": {"type": "object"}, "strict": false},
                   {"type": "function", "name": "now", "parameters": {"type": "object"}, "strict": false}]}
                """);
    }

    @Test
    void aResponseSchemaStandsBesideWhatElseIsSaidOfTheText() {
        ModelVersion version =
                version("gpt-5", Map.of("text", Map.of("verbosity", "low"))).answeringBy(Map.of("type", "object"));

        assertSameJson(
                body(version, Message.user("?")),
                """
                {"model": "gpt-5", "input": [{"role": "user", "content": "?"}],
                 "text": {"verbosity": "low",
                          "format": {"type": "json_schema", "name": "answer", "strict": true, "schema": {"type": "object"}}}}
                """);
    }

    @Test
    void aStreamIsAskedFor() {
        assertThat(body(PLAIN.reachedBy(Connection.USUAL.streaming(true)), Message.user("?")))
                .endsWith("\"stream\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        "model,      the version's model",
        "input,      the conversation",
        "background, 'the sampling: one call, one whole answer'",
        "stream,     the connection's stream",
        "tools,      the version's tools",
        "text,       the version's response schema"
    })
    void nothingIsSaidTwice(String parameter, String elsewhere) {
        ModelVersion version = version("gpt-5", Map.of(parameter, "x"))
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
                        "Model version refund-v1: the provider openai-responses cannot be sent an attachment of type");
    }
}
