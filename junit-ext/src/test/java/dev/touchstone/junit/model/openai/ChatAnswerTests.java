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

class ChatAnswerTests {

    private static Response answer(String body) {
        return new ChatFormat("openai", ChatFormat.PATH).answer(body);
    }

    private static Response said(String message, String finish) {
        return answer(
                "{\"choices\": [{\"index\": 0, \"message\": " + message + ", \"finish_reason\": " + finish + "}]}");
    }

    @Test
    void aWholeAnswerIsRead() {
        Response answer = answer(
                """
                {"id": "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT", "object": "chat.completion", "created": 1741569952,
                 "model": "gpt-4.1-2025-04-14",
                 "choices": [{"index": 0,
                   "message": {"role": "assistant", "content": "Hello! How can I assist you today?", "refusal": null, "annotations": []},
                   "logprobs": null, "finish_reason": "stop"}],
                 "usage": {"prompt_tokens": 19, "completion_tokens": 10, "total_tokens": 29,
                   "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                   "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0}},
                 "service_tier": "default", "system_fingerprint": "fp_44709d6fcb", "news": {"of": ["tomorrow"]}}
                """);

        assertThat(answer)
                .isEqualTo(new Response(
                        "Hello! How can I assist you today?",
                        FinishReason.STOP,
                        Optional.of(new TokenUsage(19, 10)),
                        List.of(),
                        Optional.empty(),
                        Served.UNKNOWN.by("gpt-4.1-2025-04-14").on("default").withFingerprint("fp_44709d6fcb")));
    }

    @Test
    void toolCallsAreReadInOrder() {
        Response answer = said(
                """
                {"role": "assistant", "content": null, "tool_calls": [
                  {"id": "call_1", "type": "function", "function": {"name": "find_order", "arguments": "{\\"id\\": 7}"}},
                  {"id": "call_2", "type": "custom", "custom": {"name": "grep", "input": "x"}},
                  {"id": "call_3", "type": "function", "function": {"name": "now", "arguments": {"zone": "UTC"}}}]}
                """,
                "\"tool_calls\"");

        assertThat(answer)
                .isEqualTo(Response.of("")
                        .finishedBy(FinishReason.TOOL_CALLS)
                        .calling(List.of(
                                new ToolCall("call_1", "find_order", "{\"id\": 7}"),
                                new ToolCall("call_3", "now", "{\"zone\":\"UTC\"}"))));
    }

    @Test
    void aRefusalIsTheAnswerOfItsOwnKind() {
        assertThat(said("{\"content\": null, \"refusal\": \"I cannot help with that.\"}", "\"stop\""))
                .isEqualTo(Response.of("I cannot help with that.").finishedBy(FinishReason.REFUSAL));
    }

    @Test
    void textInPartsIsJoinedWithoutItsThoughts() {
        Response answer = said(
                """
                {"content": [{"type": "thinking", "thinking": "Hm."}, {"type": "text", "text": "30 "},
                             {"type": "text", "text": "days"}]}
                """,
                "\"stop\"");

        assertThat(answer.text()).isEqualTo("30 days");
    }

    @ParameterizedTest
    @CsvSource({
        "stop,           STOP",
        "length,         LENGTH",
        "max_tokens,     LENGTH",
        "tool_calls,     TOOL_CALLS",
        "function_call,  TOOL_CALLS",
        "content_filter, CONTENT_FILTER",
        "refusal,        REFUSAL",
        "model_length,   CONTEXT_WINDOW",
        "eureka,         UNKNOWN"
    })
    void everyFinishReasonIsKnownOrUnknown(String word, FinishReason reason) {
        assertThat(said("{\"content\": \"x\"}", "\"" + word + "\"").finishReason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "{}"})
    void anUnreadableFinishReasonIsUnknown(String word) {
        assertThat(said("{\"content\": \"x\"}", word).finishReason()).isEqualTo(FinishReason.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"prompt_tokens\": 19}",
                "{\"prompt_tokens\": null, \"completion_tokens\": 10}",
                "{\"prompt_tokens\": -1, \"completion_tokens\": 10}"
            })
    void usageThatIsNotReportedIsNotZero(String usage) {
        assertThat(answer("{\"choices\": [{\"message\": {\"content\": \"x\"}}], \"usage\": " + usage + "}"))
                .isEqualTo(Response.of("x"));
    }

    @Test
    void blankReportsAreNone() {
        assertThat(answer(
                                "{\"model\": \"\", \"system_fingerprint\": null, \"choices\": [{\"message\": {\"content\": \"x\"}}]}")
                        .served())
                .isEqualTo(Served.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"object\": \"chat.completion\"} | has no choice",
                "{\"choices\": []} | has no choice",
                "{\"choices\": [{\"finish_reason\": \"stop\"}]} | has no message in its choice",
                "{\"choices\": [{\"message\": \"x\"}]} | has no message in its choice",
                "{\"choices\": [{\"message\": {\"cont | is no JSON at line 1, column 32: it begins with '{\"choices\": [{\"message\": {\"cont'",
                "<!DOCTYPE html> | is no JSON at line 1, column 1: it begins with '<!DOCTYPE html>'"
            })
    void anythingElseIsNoAnswer(String body, String problem) {
        assertThatThrownBy(() -> answer(body))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage(problem);
    }

    @Test
    void anErrorUnderStatus200IsAnError() {
        assertThatThrownBy(() -> answer("{\"error\": {\"code\": 502, \"message\": \"No upstream\"}}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isTrue())
                .hasMessage("502: No upstream");
    }

    @Test
    void anErrorWithinTheChoiceIsAnError() {
        assertThatThrownBy(
                        () -> answer("{\"choices\": [{\"finish_reason\": \"error\", \"message\": {\"content\": \"30\"},"
                                + " \"error\": {\"code\": 401, \"message\": \"No key\"}}]}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isFalse())
                .hasMessage("401: No key");
    }

    @Test
    void aFilteredQuestionUnderStatus200IsAnOutcome() {
        assertThat(answer("{\"error\": {\"code\": \"content_filter\", \"message\": \"Filtered\"}}"))
                .isEqualTo(Response.of("").finishedBy(FinishReason.CONTENT_FILTER));
    }
}
