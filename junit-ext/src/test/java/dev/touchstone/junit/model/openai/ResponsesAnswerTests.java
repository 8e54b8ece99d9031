package dev.touchstone.junit.model.openai;

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

class ResponsesAnswerTests {

    private static final String TEXT =
            "{\"type\": \"message\", \"content\": [{\"type\": \"output_text\", \"text\": \"30 days\"}]}";

    private static Response answer(String body) {
        return new ResponsesFormat("openai-responses").answer(body);
    }

    @Test
    void aWholeAnswerIsRead() {
        Response answer = answer(
                """
                {"id": "resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b", "object": "response", "created_at": 1741476542,
                 "status": "completed", "error": null, "incomplete_details": null, "instructions": null, "max_output_tokens": null,
                 "model": "gpt-4.1-2025-04-14",
                 "output": [
                   {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "Hm."}]},
                   {"type": "message", "id": "msg_67ccd2bf17f0819081ff3bb2cf6508e6", "status": "completed", "role": "assistant",
                    "content": [{"type": "output_text", "text": "In a peaceful grove, ", "annotations": []},
                                {"type": "output_text", "text": "a unicorn.", "annotations": []}, {"type": "hologram"}]}],
                 "parallel_tool_calls": true, "service_tier": "default", "store": true, "temperature": 1.0,
                 "text": {"format": {"type": "text"}}, "tools": [],
                 "usage": {"input_tokens": 36, "input_tokens_details": {"cached_tokens": 0}, "output_tokens": 87,
                           "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 123},
                 "news": {"of": "tomorrow"}}
                """);

        assertThat(answer)
                .isEqualTo(new Response(
                        "In a peaceful grove, a unicorn.",
                        FinishReason.STOP,
                        Optional.of(new TokenUsage(36, 87)),
                        List.of(),
                        Optional.empty(),
                        Served.UNKNOWN.by("gpt-4.1-2025-04-14").on("default")));
    }

    @Test
    void functionCallsAreReadInOrder() {
        Response answer = answer(
                """
                {"status": "completed", "output": [
                  {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "find_order", "arguments": "{\\"id\\":7}"},
                  {"type": "web_search_call", "id": "ws_1", "status": "completed"},
                  {"type": "function_call", "id": "fc_2", "call_id": "call_2", "name": "now", "arguments": "{}"}]}
                """);

        assertThat(answer)
                .isEqualTo(Response.of("")
                        .finishedBy(FinishReason.TOOL_CALLS)
                        .calling(List.of(
                                new ToolCall("call_1", "find_order", "{\"id\":7}"),
                                new ToolCall("call_2", "now", "{}"))));
    }

    @Test
    void aRefusalIsTheAnswerOfItsOwnKind() {
        Response answer = answer(
                """
                {"status": "completed", "output": [
                  {"type": "message", "content": [{"type": "refusal", "refusal": "I cannot help with that."}]}]}
                """);

        assertThat(answer).isEqualTo(Response.of("I cannot help with that.").finishedBy(FinishReason.REFUSAL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"status\": \"completed\" | STOP",
                "\"status\": \"incomplete\", \"incomplete_details\": {\"reason\": \"max_output_tokens\"} | LENGTH",
                "\"status\": \"incomplete\", \"incomplete_details\": {\"reason\": \"content_filter\"} | CONTENT_FILTER",
                "\"status\": \"incomplete\", \"incomplete_details\": {\"reason\": \"eureka\"} | LENGTH",
                "\"status\": \"incomplete\", \"incomplete_details\": null | LENGTH",
                "\"status\": \"eureka\" | UNKNOWN",
                "\"status\": null | UNKNOWN"
            })
    void everyStatusIsKnownOrUnknown(String status, FinishReason reason) {
        assertThat(answer("{" + status + ", \"output\": [" + TEXT + "]}"))
                .isEqualTo(Response.of("30 days").finishedBy(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"input_tokens\": 1}", "{\"input_tokens\": 1, \"output_tokens\": \"2\"}"})
    void usageThatIsNotReportedIsNotZero(String usage) {
        assertThat(answer("{\"output\": [], \"usage\": " + usage + "}").usage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"status\": \"completed\"} | has no output",
                "{\"status\": \"completed\", \"output\": \"x\"} | has no output",
                "{\"status\": \"queued\", \"output\": []} | is no whole answer: its status is queued",
                "{\"status\": \"in_progress\", \"output\": []} | is no whole answer: its status is in_progress",
                "{\"status\": \"cancelled\", \"output\": []} | is no whole answer: its status is cancelled",
                "{\"outp | is no JSON at line 1, column 7: it begins with '{\"outp'"
            })
    void anythingElseIsNoAnswer(String body, String problem) {
        assertThatThrownBy(() -> answer(body))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage(problem);
    }

    @Test
    void aFailureIsAnError() {
        assertThatThrownBy(
                        () -> answer(
                                "{\"status\": \"failed\", \"output\": [], \"error\": {\"code\": \"server_error\", \"message\": \"Sorry\"}}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isTrue())
                .hasMessage("server_error: Sorry");
    }

    @Test
    void aFailureWithoutWordsIsAnError() {
        assertThatThrownBy(() -> answer("{\"status\": \"failed\", \"output\": [], \"error\": null}"))
                .isInstanceOf(ProviderError.class)
                .hasMessage("an error without a word about it");
    }
}
