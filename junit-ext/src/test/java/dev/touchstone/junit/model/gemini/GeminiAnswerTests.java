package dev.touchstone.junit.model.gemini;

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

class GeminiAnswerTests {

    private static final Served SERVED = Served.UNKNOWN.by("gemini-2.5-flash");

    private final GeminiFormat format = new GeminiFormat();

    @Test
    void aWholeAnswerIsRead() {
        assertThat(
                        format.answer(
                                """
                        {
                          "candidates": [{
                            "content": {"parts": [{"text": "Let me see.", "thought": true},
                              {"text": "Refunds take "}, {"text": "30 days."}], "role": "model"},
                            "finishReason": "STOP", "index": 0, "avgLogprobs": -0.02,
                            "safetyRatings": [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "NEGLIGIBLE"}]
                          }],
                          "usageMetadata": {"promptTokenCount": 12, "candidatesTokenCount": 6, "thoughtsTokenCount": 30,
                            "totalTokenCount": 48, "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 12}]},
                          "modelVersion": "gemini-2.5-flash", "responseId": "abc", "someNewField": {"a": [1]}
                        }"""))
                .isEqualTo(answer("Refunds take 30 days.", FinishReason.STOP, new TokenUsage(12, 36), List.of()));
    }

    @Test
    void functionCallsAreToolCalls() {
        assertThat(
                        format.answer(
                                """
                        {"candidates": [{"content": {"role": "model", "parts": [
                            {"text": "I will look."},
                            {"functionCall": {"name": "weather", "args": {"city": "Graz", "days": 1.50}}},
                            {"functionCall": {"id": "f2", "name": "now"}}]}, "finishReason": "STOP"}],
                          "usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 4, "totalTokenCount": 13},
                          "modelVersion": "gemini-2.5-flash"}"""))
                .isEqualTo(answer(
                        "I will look.",
                        FinishReason.TOOL_CALLS,
                        new TokenUsage(9, 4),
                        List.of(
                                new ToolCall("", "weather", "{\"city\":\"Graz\",\"days\":1.50}"),
                                new ToolCall("f2", "now", "{}"))));
    }

    @Test
    void aQuestionHeldBackIsAnOutcomeOfItsOwn() {
        assertThat(
                        format.answer(
                                """
                        {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"},
                         "usageMetadata": {"promptTokenCount": 12, "totalTokenCount": 12},
                         "modelVersion": "gemini-2.5-flash"}"""))
                .isEqualTo(answer("", FinishReason.CONTENT_FILTER, new TokenUsage(12, 0), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "MAX_TOKENS, LENGTH",
        "SAFETY, CONTENT_FILTER",
        "RECITATION, CONTENT_FILTER",
        "BLOCKLIST, CONTENT_FILTER",
        "PROHIBITED_CONTENT, CONTENT_FILTER",
        "SPII, CONTENT_FILTER",
        "IMAGE_SAFETY, CONTENT_FILTER",
        "IMAGE_PROHIBITED_CONTENT, CONTENT_FILTER",
        "IMAGE_RECITATION, CONTENT_FILTER",
        "MALFORMED_FUNCTION_CALL, UNKNOWN",
        "FINISH_REASON_UNSPECIFIED, UNKNOWN",
        "SOME_NEW_WORD, UNKNOWN"
    })
    void everyFinishReasonIsKnown(String word, FinishReason reason) {
        String body = "{\"candidates\": [{\"finishReason\": \"" + word + "\"}]}";

        assertThat(format.answer(body)).isEqualTo(Response.of("").finishedBy(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"Hi\"}]}}]}",
                "{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"Hi\"}]}}], \"usageMetadata\": {\"promptTokenCount\": 3}}",
                "{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"Hi\"}, 7, {\"text\": 8}]}, \"finishReason\": 3}],"
                        + " \"usageMetadata\": \"none\", \"modelVersion\": null}"
            })
    void whatIsNotReportedStaysUnknown(String body) {
        assertThat(format.answer(body)).isEqualTo(Response.of("Hi"));
    }

    @Test
    void whatGooglesToolsBroughtWasRead() {
        assertThat(format.answer(
                                """
                                {"candidates": [{"content": {"parts": [{"text": "Hi"}]}, "finishReason": "STOP"}],
                                 "usageMetadata": {"promptTokenCount": 10, "toolUsePromptTokenCount": 100,
                                  "candidatesTokenCount": 5, "totalTokenCount": 115}}""")
                        .usage())
                .contains(new TokenUsage(110, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | has no candidate",
                "{\"candidates\": []} | has no candidate",
                "[] | is no JSON object: it begins with '[]'",
                "{\"candidates\": [{\"content\": {\"parts\": [{\"functionCall\": {}}]}}]}"
                        + " | has a functionCall without a name"
            })
    void whatCannotBeAnAnswerIsMalformed(String body, String problem) {
        assertThatThrownBy(() -> format.answer(body))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage(problem);
    }

    @Test
    void anAnswerCutOffIsMalformed() {
        assertThatThrownBy(() -> format.answer("{\"candidates\": [{\"content\": {\"par"))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessageContaining("it begins with '{\"candidates\": [{\"content\": {\"par'");
    }

    @Test
    void aStreamIsPutTogether() {
        StreamedAnswer stream = format.stream();

        List<Boolean> brought = Json.feed(
                stream,
                """
                {"candidates": [{"content": {"parts": [{"text": "Hm.", "thought": true}], "role": "model"}, "index": 0}],
                 "usageMetadata": {"promptTokenCount": 12, "totalTokenCount": 12}, "modelVersion": "gemini-2.5-flash"}""",
                """
                {"candidates": [{"content": {"parts": [{"text": "Refunds take "}], "role": "model"}, "index": 0}],
                 "usageMetadata": {"promptTokenCount": 12, "candidatesTokenCount": 3, "totalTokenCount": 15},
                 "modelVersion": "gemini-2.5-flash"}""",
                """
                {"candidates": [{"content": {"parts": [{"text": "30 days."}, {"functionCall": {"name": "now", "args": {}}}],
                  "role": "model"}, "index": 0}], "modelVersion": "gemini-2.5-flash"}""");
        boolean before = stream.isComplete();
        List<Boolean> last = Json.feed(
                stream,
                """
                {"candidates": [{"content": {"parts": [{"text": ""}], "role": "model"}, "finishReason": "STOP", "index": 0}],
                 "usageMetadata": {"promptTokenCount": 12, "candidatesTokenCount": 9, "totalTokenCount": 21},
                 "modelVersion": "gemini-2.5-flash"}""");

        assertThat(brought).containsExactly(false, true, true);
        assertThat(before).isFalse();
        assertThat(last).containsExactly(false);
        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response())
                .isEqualTo(answer(
                        "Refunds take 30 days.",
                        FinishReason.TOOL_CALLS,
                        new TokenUsage(12, 9),
                        List.of(new ToolCall("", "now", "{}"))));
    }

    @Test
    void aQuestionHeldBackEndsAStream() {
        StreamedAnswer stream = format.stream();

        assertThat(Json.feed(stream, "{\"promptFeedback\": {\"blockReason\": \"SAFETY\"}}"))
                .containsExactly(false);
        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response()).isEqualTo(Response.of("").finishedBy(FinishReason.CONTENT_FILTER));
    }

    @Test
    void aStreamWithoutACandidateIsMalformed() {
        assertThatThrownBy(() -> format.stream().response())
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("has no candidate");
    }

    @ParameterizedTest
    @CsvSource({"503, UNAVAILABLE, true", "429, RESOURCE_EXHAUSTED, true", "400, INVALID_ARGUMENT, false"})
    void anErrorWithinAStreamIsTheProviders(int code, String status, boolean mayGoAway) {
        String chunk =
                "{\"error\": {\"code\": " + code + ", \"message\": \"Try\\nlater.\", \"status\": \"" + status + "\"}}";

        assertThatThrownBy(() -> Json.feed(format.stream(), chunk))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isEqualTo(mayGoAway))
                .hasMessage(status + ": Try\\nlater.");
    }

    @Test
    void aQuestionTooLongIsAnOutcomeOfItsOwn() {
        String tooLong =
                """
                {"error": {"code": 400, "status": "INVALID_ARGUMENT", "message":
                  "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576)."}}""";

        assertThat(format.outcome(400, tooLong)).contains(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
        assertThat(format.outcome(500, tooLong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\": {\"code\": 400, \"message\": \"API key not valid.\"}}", "<html>", "{}", ""})
    void anyOtherRefusalIsAnError(String body) {
        assertThat(format.outcome(400, body)).isEmpty();
    }

    private static Response answer(String text, FinishReason reason, TokenUsage usage, List<ToolCall> calls) {
        return new Response(text, reason, Optional.of(usage), calls, Optional.empty(), SERVED);
    }
}
