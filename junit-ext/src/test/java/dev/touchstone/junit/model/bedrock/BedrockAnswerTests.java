package dev.touchstone.junit.model.bedrock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.Piece;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedrockAnswerTests {

    private final BedrockFormat format = new BedrockFormat();

    @Test
    void aWholeAnswerIsRead() {
        assertThat(
                        format.answer(
                                """
                        {
                          "metrics": {"latencyMs": 551},
                          "output": {"message": {"role": "assistant", "content": [
                            {"reasoningContent": {"reasoningText": {"text": "Hm."}}},
                            {"text": "I will look."},
                            {"toolUse": {"toolUseId": "tooluse_1", "name": "weather", "input": {"city": "Graz", "days": 1.50}}},
                            {"toolUse": {"toolUseId": "tooluse_2", "name": "now"}},
                            {"someNewBlock": {}}]}},
                          "stopReason": "tool_use", "serviceTier": {"type": "flex"},
                          "usage": {"inputTokens": 20, "outputTokens": 7, "totalTokens": 132, "cacheReadInputTokens": 100,
                            "cacheWriteInputTokens": 5},
                          "someNewField": 1
                        }"""))
                .isEqualTo(new Response(
                        "I will look.",
                        FinishReason.TOOL_CALLS,
                        Optional.of(new TokenUsage(125, 7)),
                        List.of(
                                new ToolCall("tooluse_1", "weather", "{\"city\":\"Graz\",\"days\":1.50}"),
                                new ToolCall("tooluse_2", "now", "{}")),
                        Optional.empty(),
                        Served.UNKNOWN.on("flex")));
    }

    @ParameterizedTest
    @CsvSource({
        "end_turn, STOP",
        "stop_sequence, STOP",
        "max_tokens, LENGTH",
        "tool_use, TOOL_CALLS",
        "refusal, REFUSAL",
        "guardrail_intervened, CONTENT_FILTER",
        "content_filtered, CONTENT_FILTER",
        "model_context_window_exceeded, CONTEXT_WINDOW",
        "malformed_model_output, UNKNOWN",
        "malformed_tool_use, UNKNOWN",
        "some_new_word, UNKNOWN"
    })
    void everyStopReasonIsKnown(String word, FinishReason reason) {
        assertThat(format.answer("{\"output\": {\"message\": {\"content\": [{\"text\": \"Hi\"}]}}, \"stopReason\": \""
                        + word + "\"}"))
                .isEqualTo(Response.of("Hi").finishedBy(reason));
    }

    @Test
    void whatIsNotReportedStaysUnknown() {
        assertThat(
                        format.answer(
                                "{\"output\": {\"message\": {\"content\": [{\"text\": \"Hi\"}]}}, \"usage\": {\"inputTokens\": 3}}"))
                .isEqualTo(Response.of("Hi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | has no output.message.content",
                "{\"message\": \"Forbidden\"} | has no output.message.content",
                "{\"output\": {\"message\": {\"content\": \"Hi\"}}} | has no output.message.content",
                "{\"output\": {\"message\": {\"content\": [{\"toolUse\": {}}]}}} | has a toolUse without a name",
                "7 | is no JSON object: it begins with '7'"
            })
    void whatCannotBeAnAnswerIsMalformed(String body, String problem) {
        assertThatThrownBy(() -> format.answer(body))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage(problem);
    }

    @Test
    void aStreamIsPutTogether() {
        StreamedAnswer stream = format.stream();

        assertThat(take(stream, "messageStart", "{\"p\": \"abcd\", \"role\": \"assistant\"}"))
                .isFalse();
        assertThat(take(
                        stream,
                        "contentBlockDelta",
                        "{\"contentBlockIndex\": 0, \"delta\": {\"reasoningContent\": {\"text\": \"Hm.\"}}}"))
                .isFalse();
        assertThat(take(stream, "contentBlockDelta", "{\"contentBlockIndex\": 1, \"delta\": {\"text\": \"I will \"}}"))
                .isTrue();
        assertThat(take(stream, "contentBlockDelta", "{\"contentBlockIndex\": 1, \"delta\": {\"text\": \"look.\"}}"))
                .isTrue();
        assertThat(take(stream, "contentBlockStop", "{\"contentBlockIndex\": 1}"))
                .isFalse();
        assertThat(
                        take(
                                stream,
                                "contentBlockStart",
                                "{\"contentBlockIndex\": 2, \"start\": {\"toolUse\": {\"toolUseId\": \"t1\", \"name\": \"weather\"}}}"))
                .isTrue();
        take(
                stream,
                "contentBlockDelta",
                "{\"contentBlockIndex\": 2, \"delta\": {\"toolUse\": {\"input\": \"{\\\"ci\"}}}");
        take(
                stream,
                "contentBlockDelta",
                "{\"contentBlockIndex\": 2, \"delta\": {\"toolUse\": {\"input\": \"ty\\\":\\\"Graz\\\"}\"}}}");
        take(
                stream,
                "contentBlockStart",
                "{\"contentBlockIndex\": 3, \"start\": {\"toolUse\": {\"toolUseId\": \"t2\", \"name\": \"now\"}}}");
        assertThat(take(stream, "someNewEvent", "{}")).isFalse();
        assertThat(take(stream, "messageStop", "{\"stopReason\": \"tool_use\"}"))
                .isFalse();
        assertThat(stream.isComplete()).isFalse();
        assertThat(take(
                        stream,
                        "metadata",
                        "{\"metrics\": {\"latencyMs\": 5}, \"serviceTier\": {\"type\": \"default\"},"
                                + " \"usage\": {\"inputTokens\": 20, \"outputTokens\": 7, \"totalTokens\": 27}}"))
                .isFalse();

        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response())
                .isEqualTo(new Response(
                        "I will look.",
                        FinishReason.TOOL_CALLS,
                        Optional.of(new TokenUsage(20, 7)),
                        List.of(new ToolCall("t1", "weather", "{\"city\":\"Graz\"}"), new ToolCall("t2", "now", "{}")),
                        Optional.empty(),
                        Served.UNKNOWN.on("default")));
    }

    @Test
    void aStreamWithoutItsEndIsNotComplete() {
        StreamedAnswer stream = format.stream();
        take(stream, "metadata", "{}");

        assertThat(stream.isComplete()).isFalse();
    }

    @Test
    void aFragmentOfNoCallIsMalformed() {
        assertThatThrownBy(() -> take(
                        format.stream(),
                        "contentBlockDelta",
                        "{\"contentBlockIndex\": 2, \"delta\": {\"toolUse\": {\"input\": \"{}\"}}}"))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("goes on with a toolUse that has not begun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Input is too long for requested model.",
                "The model returned the following errors: prompt is too long: 210000 tokens > 200000 maximum"
            })
    void aQuestionTooLongIsAnOutcomeOfItsOwn(String message) {
        String body = "{\"message\": \"" + message + "\"}";

        assertThat(format.outcome(400, body)).contains(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
        assertThat(format.outcome(500, body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"message\": \"The provided model identifier is invalid.\"}", "<html>", "{}", ""})
    void anyOtherRefusalIsAnError(String body) {
        assertThat(format.outcome(400, body)).isEmpty();
    }

    private static boolean take(StreamedAnswer stream, String event, String data) {
        return stream.take(new Piece(event, data));
    }
}
