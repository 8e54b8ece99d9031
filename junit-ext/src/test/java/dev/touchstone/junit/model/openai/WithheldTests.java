package dev.touchstone.junit.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.wire.WireFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTests {

    private static final WireFormat CHAT = new ChatFormat("openai", ChatFormat.PATH);
    private static final WireFormat RESPONSES = new ResponsesFormat("openai-responses");

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"error": {"message": "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
                  "type": null, "param": "prompt", "code": "content_filter", "status": 400,
                  "innererror": {"code": "ResponsibleAIPolicyViolation",
                    "content_filter_result": {"violence": {"filtered": true, "severity": "high"}}}}}
                """,
                "{\"error\": {\"innererror\": {\"code\": \"ResponsibleAIPolicyViolation\"}}}",
                "{\"error\": {\"code\": \"content_policy_violation\"}}",
                "{\"error\": {\"code\": \"invalid_prompt\", \"message\": \"Invalid prompt: your prompt was flagged as potentially"
                        + " violating our usage policy.\"}}"
            })
    void aQuestionTheFilterHeldBackIsAnOutcome(String body) {
        assertThat(CHAT.outcome(400, body)).contains(Response.of("").finishedBy(FinishReason.CONTENT_FILTER));
        assertThat(RESPONSES.outcome(400, body)).contains(Response.of("").finishedBy(FinishReason.CONTENT_FILTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"error": {"message": "This model's maximum context length is 128000 tokens.", "type": "invalid_request_error",
                  "param": "messages", "code": "context_length_exceeded"}}
                """,
                """
                {"object": "error", "message": "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens.",
                  "type": "BadRequestError", "param": null, "code": 400}
                """,
                "{\"error\": {\"code\": 400, \"message\": \"too large\", \"type\": \"exceed_context_size_error\"}}",
                "{\"error\": {\"code\": \"400\", \"message\": \"litellm.ContextWindowExceededError: too many\"}}"
            })
    void aQuestionTooLongIsAnOutcome(String body) {
        assertThat(CHAT.outcome(400, body)).contains(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
        assertThat(RESPONSES.outcome(400, body)).contains(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\": {\"code\": \"model_not_found\", \"message\": \"No such model\"}}",
                "{\"error\": {\"code\": \"invalid_prompt\", \"message\": \"Empty\"}}",
                "{}",
                "<html>content_filter</html>",
                ""
            })
    void anyOtherErrorIsNone(String body) {
        assertThat(CHAT.outcome(400, body)).isEmpty();
    }

    @Test
    void anyOtherStatusIsNone() {
        assertThat(CHAT.outcome(500, "{\"error\": {\"code\": \"content_filter\"}}"))
                .isEmpty();
    }
}
