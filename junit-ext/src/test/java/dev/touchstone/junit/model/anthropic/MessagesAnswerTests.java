package dev.touchstone.junit.model.anthropic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.ProviderError;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesAnswerTests {

    private static Response answer(String body) {
        return new MessagesFormat().answer(body);
    }

    @Test
    void aWholeAnswerIsRead() {
        Response answer = answer(
                """
                {"id": "msg_013Zva2CMHLNnjNjJJKqJ2EF", "type": "message", "role": "assistant", "model": "claude-sonnet-4-5-20250929",
                 "content": [
                   {"type": "thinking", "thinking": "Hm.", "signature": "EqQBCgIYAhIM"},
                   {"type": "text", "text": "30 ", "citations": null},
                   {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "x"}},
                   {"type": "text", "text": "days"}],
                 "stop_reason": "end_turn", "stop_sequence": null, "stop_details": null,
                 "usage": {"input_tokens": 20, "cache_creation_input_tokens": 300, "cache_read_input_tokens": 4000,
                           "output_tokens": 12, "service_tier": "standard", "inference_geo": "us"},
                 "container": null, "news": {"of": "tomorrow"}}
                """);

        assertThat(answer)
                .isEqualTo(new Response(
                        "30 days",
                        FinishReason.STOP,
                        Optional.of(new TokenUsage(4320, 12)),
                        List.of(),
                        Optional.empty(),
                        Served.UNKNOWN.by("claude-sonnet-4-5-20250929").on("standard")));
    }

    @Test
    void toolCallsAreReadInOrder() {
        Response answer = answer(
                """
                {"content": [
                  {"type": "tool_use", "id": "toolu_1", "name": "find_order", "input": {"id": 7, "price": 1.10}},
                  {"type": "tool_use", "id": "toolu_2", "name": "now", "input": {}}],
                 "stop_reason": "tool_use"}
                """);

        assertThat(answer)
                .isEqualTo(Response.of("")
                        .finishedBy(FinishReason.TOOL_CALLS)
                        .calling(List.of(
                                new ToolCall("toolu_1", "find_order", "{\"id\":7,\"price\":1.10}"),
                                new ToolCall("toolu_2", "now", "{}"))));
    }

    @ParameterizedTest
    @CsvSource({
        "end_turn,                      STOP",
        "stop_sequence,                 STOP",
        "max_tokens,                    LENGTH",
        "pause_turn,                    LENGTH",
        "tool_use,                      TOOL_CALLS",
        "refusal,                       REFUSAL",
        "model_context_window_exceeded, CONTEXT_WINDOW",
        "eureka,                        UNKNOWN"
    })
    void everyStopReasonIsKnownOrUnknown(String word, FinishReason reason) {
        assertThat(answer("{\"content\": [{\"type\": \"text\", \"text\": \"x\"}], \"stop_reason\": \"" + word + "\"}"))
                .isEqualTo(Response.of("x").finishedBy(reason));
    }

    @Test
    void aRefusalWithoutATextIsItsExplanation() {
        Response answer = answer(
                """
                {"content": [], "stop_reason": "refusal",
                 "stop_details": {"type": "refusal", "category": "cyber", "explanation": "This may harm."}}
                """);

        assertThat(answer).isEqualTo(Response.of("This may harm.").finishedBy(FinishReason.REFUSAL));
        assertThat(answer("{\"content\": [], \"stop_reason\": \"refusal\"}"))
                .isEqualTo(Response.of("").finishedBy(FinishReason.REFUSAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"input_tokens\": 1}", "{\"output_tokens\": 1}"})
    void usageThatIsNotReportedIsNotZero(String usage) {
        assertThat(answer("{\"content\": [], \"usage\": " + usage + "}").usage())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\": \"message\"} | has no content",
                "{\"type\": \"message\", \"content\": \"x\"} | has no content",
                "{\"type\": \"mess | is no JSON at line 1, column 15: it begins with '{\"type\": \"mess'"
            })
    void anythingElseIsNoAnswer(String body, String problem) {
        assertThatThrownBy(() -> answer(body))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage(problem);
    }

    @Test
    void anErrorUnderStatus200IsAnError() {
        assertThatThrownBy(() -> answer(
                        "{\"type\": \"error\", \"error\": {\"type\": \"not_found_error\", \"message\": \"model: x\"}}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isFalse())
                .hasMessage("not_found_error: model: x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prompt is too long: 210000 tokens > 200000 maximum | CONTEXT_WINDOW",
                "input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000 | CONTEXT_WINDOW",
                "Output blocked by content filtering policy | CONTENT_FILTER"
            })
    void anErrorOfTheQuestionIsAnOutcome(String message, FinishReason reason) {
        String body = "{\"type\": \"error\", \"error\": {\"type\": \"invalid_request_error\", \"message\": \"" + message
                + "\"}}";

        assertThat(new MessagesFormat().outcome(400, body))
                .contains(Response.of("").finishedBy(reason));
        assertThat(new MessagesFormat().outcome(500, body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"error\", \"error\": {\"type\": \"invalid_request_error\", \"message\": \"max_tokens: required\"}}",
                "<html>prompt is too long</html>",
                ""
            })
    void anyOtherErrorIsNone(String body) {
        assertThat(new MessagesFormat().outcome(400, body)).isEmpty();
    }
}
