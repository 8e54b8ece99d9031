package dev.touchstone.junit.model.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.Json;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.ProviderError;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OllamaAnswerTests {

    private static final Served SERVED = Served.UNKNOWN.by("llama3.2:3b");

    private final OllamaFormat format = new OllamaFormat();

    @Test
    void aWholeAnswerIsRead() {
        assertThat(
                        format.answer(
                                """
                        {"model": "llama3.2:3b", "created_at": "2026-01-02T03:04:05.678Z",
                         "message": {"role": "assistant", "content": "30 days.", "thinking": "Let me see."},
                         "done_reason": "stop", "done": true, "total_duration": 4883583458, "load_duration": 1334875,
                         "prompt_eval_count": 26, "prompt_eval_duration": 342546000, "eval_count": 298,
                         "eval_duration": 4535599000, "some_new_field": {}}"""))
                .isEqualTo(answer("30 days.", FinishReason.STOP, new TokenUsage(26, 298), List.of()));
    }

    @Test
    void callsWithoutIdsAreNumbered() {
        assertThat(
                        format.answer(
                                """
                        {"model": "llama3.2:3b", "message": {"role": "assistant", "content": "", "tool_calls": [
                           {"function": {"name": "weather", "arguments": {"city": "Graz"}}},
                           {"id": "call_x7", "function": {"index": 1, "name": "weather", "arguments": {"city": "Linz"}}},
                           {"function": {"name": "now"}}]},
                         "done_reason": "stop", "done": true, "prompt_eval_count": 9, "eval_count": 4}"""))
                .isEqualTo(answer(
                        "",
                        FinishReason.TOOL_CALLS,
                        new TokenUsage(9, 4),
                        List.of(
                                new ToolCall("call_0", "weather", "{\"city\":\"Graz\"}"),
                                new ToolCall("call_x7", "weather", "{\"city\":\"Linz\"}"),
                                new ToolCall("call_2", "now", "{}"))));
    }

    @ParameterizedTest
    @CsvSource({"stop, STOP", "length, LENGTH", "load, UNKNOWN", "some_new_word, UNKNOWN"})
    void everyReasonIsKnown(String word, FinishReason reason) {
        String body = "{\"message\": {\"content\": \"Hi\"}, \"done\": true, \"done_reason\": \"" + word + "\"}";

        assertThat(format.answer(body)).isEqualTo(Response.of("Hi").finishedBy(reason));
    }

    @Test
    void whatIsNotReportedStaysUnknown() {
        assertThat(format.answer("{\"message\": {\"content\": \"Hi\"}, \"done\": true, \"eval_count\": 3}"))
                .isEqualTo(Response.of("Hi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"done\": true} | has no message",
                "{\"message\": {\"content\": \"Hi\"}} | does not say that it is done",
                "{\"message\": {\"content\": \"Hi\"}, \"done\": false} | does not say that it is done",
                "{\"message\": {\"tool_calls\": [{}]}, \"done\": true} | has a tool call without a name",
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

        List<Boolean> brought = Json.feed(
                stream,
                """
                {"model": "llama3.2:3b", "message": {"role": "assistant", "content": "", "thinking": "Hm."}, "done": false}""",
                """
                {"model": "llama3.2:3b", "message": {"role": "assistant", "content": "30 "}, "done": false}""",
                """
                {"model": "llama3.2:3b", "message": {"role": "assistant", "content": "days."}, "done": false}""",
                """
                {"model": "llama3.2:3b", "message": {"role": "assistant", "content": "",
                  "tool_calls": [{"function": {"name": "now", "arguments": {}}}]}, "done": false}""");
        boolean before = stream.isComplete();
        List<Boolean> last = Json.feed(
                stream,
                """
                {"model": "llama3.2:3b", "message": {"role": "assistant", "content": ""}, "done": true,
                  "done_reason": "stop", "prompt_eval_count": 26, "eval_count": 8}""");

        assertThat(brought).containsExactly(false, true, true, true);
        assertThat(before).isFalse();
        assertThat(last).containsExactly(false);
        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response())
                .isEqualTo(answer(
                        "30 days.",
                        FinishReason.TOOL_CALLS,
                        new TokenUsage(26, 8),
                        List.of(new ToolCall("call_0", "now", "{}"))));
    }

    @Test
    void anErrorUnderAGoodStatusIsTheProviders() {
        StreamedAnswer stream = format.stream();
        Json.feed(stream, "{\"message\": {\"content\": \"30 \"}, \"done\": false}");

        assertThatThrownBy(() -> Json.feed(stream, "{\"error\": \"llama runner terminated\\nexit status 2\"}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isTrue())
                .hasMessage("llama runner terminated\\nexit status 2");
        assertThat(stream.isComplete()).isFalse();
    }

    @Test
    void anErrorOfAnotherShapeIsOneToo() {
        assertThatThrownBy(() -> format.answer("{\"error\": {\"message\": \"gone\"}}"))
                .isInstanceOf(ProviderError.class)
                .hasMessage("{\"message\":\"gone\"}");
    }

    @Test
    void aQuestionTooLongIsAnOutcomeOfItsOwn() {
        String tooLong = "{\"error\": \"the input length exceeds the context length\"}";

        assertThat(format.outcome(400, tooLong)).contains(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
        assertThat(format.outcome(500, tooLong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\": \"model 'x' not found\"}", "<html>", "{}", ""})
    void anyOtherRefusalIsAnError(String body) {
        assertThat(format.outcome(400, body)).isEmpty();
    }

    private static Response answer(String text, FinishReason reason, TokenUsage usage, List<ToolCall> calls) {
        return new Response(text, reason, Optional.of(usage), calls, Optional.empty(), SERVED);
    }
}
