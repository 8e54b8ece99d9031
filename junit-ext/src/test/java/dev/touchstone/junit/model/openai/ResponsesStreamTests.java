package dev.touchstone.junit.model.openai;

import static dev.touchstone.junit.model.wire.WireTesting.fed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.Piece;
import dev.touchstone.junit.model.wire.ProviderError;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponsesStreamTests {

    private static StreamedAnswer stream() {
        return new ResponsesFormat("openai-responses").stream();
    }

    @Test
    void theFramingIsThatOfEvents() {
        assertThat(new ResponsesFormat("openai-responses").framing()).isEqualTo(Framing.EVENTS);
    }

    @Test
    void theLastEventBringsTheWholeAnswer() {
        StreamedAnswer stream = stream();

        String brought = fed(
                stream,
                "{\"type\": \"response.created\", \"response\": {\"id\": \"resp_1\", \"status\": \"in_progress\", \"output\": []}}",
                "{\"type\": \"response.output_item.added\", \"output_index\": 0, \"item\": {\"type\": \"message\", \"content\": []}}",
                "{\"type\": \"response.reasoning_summary_text.delta\", \"delta\": \"Hm.\"}",
                "{\"type\": \"response.output_text.delta\", \"item_id\": \"msg_1\", \"delta\": \"30\", \"sequence_number\": 4}",
                "{\"type\": \"response.output_text.delta\", \"item_id\": \"msg_1\", \"delta\": \" days\", \"sequence_number\": 5}",
                "{\"type\": \"response.output_text.done\", \"text\": \"30 days\"}",
                "{\"type\": \"response.eureka\"}");

        assertThat(brought).isEqualTo("---++--");
        assertThat(stream.isComplete()).isFalse();
        fed(
                stream,
                """
                {"type": "response.completed", "response": {"id": "resp_1", "status": "completed", "model": "gpt-5-2025-08-07",
                  "error": null, "service_tier": "flex",
                  "output": [{"type": "message", "content": [{"type": "output_text", "text": "30 days"}]}],
                  "usage": {"input_tokens": 9, "output_tokens": 3}}}
                """);
        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response())
                .isEqualTo(new Response(
                        "30 days",
                        FinishReason.STOP,
                        Optional.of(new TokenUsage(9, 3)),
                        List.of(),
                        Optional.empty(),
                        Served.UNKNOWN.by("gpt-5-2025-08-07").on("flex")));
    }

    @Test
    void callsAndRefusalsArePiecesOfTheAnswer() {
        assertThat(fed(
                        stream(),
                        "{\"type\": \"response.function_call_arguments.delta\", \"delta\": \"{\"}",
                        "{\"type\": \"response.refusal.delta\", \"delta\": \"I\"}",
                        "{\"type\": \"response.refusal.delta\", \"delta\": \"\"}"))
                .isEqualTo("++-");
    }

    @Test
    void anOutputThatIsLeftEmptyIsThatOfTheItemsBefore() {
        StreamedAnswer stream = stream();

        fed(
                stream,
                "{\"type\": \"response.output_item.done\", \"item\": {\"type\": \"function_call\", \"call_id\": \"call_1\", \"name\": \"now\", \"arguments\": \"{}\"}}",
                "{\"type\": \"response.completed\", \"response\": {\"status\": \"completed\"}}",
                "[DONE]");

        assertThat(stream.response())
                .isEqualTo(Response.of("")
                        .finishedBy(FinishReason.TOOL_CALLS)
                        .calling(List.of(new ToolCall("call_1", "now", "{}"))));
    }

    @Test
    void anIncompleteAnswerIsComplete() {
        StreamedAnswer stream = stream();

        fed(
                stream,
                """
                {"type": "response.incomplete", "response": {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"},
                  "output": [{"type": "message", "content": [{"type": "output_text", "text": "30"}]}]}}
                """);

        assertThat(stream.response()).isEqualTo(Response.of("30").finishedBy(FinishReason.LENGTH));
    }

    @Test
    void theNameOfTheEventStandsInForItsType() {
        StreamedAnswer stream = stream();

        stream.take(new Piece("response.completed", "{\"response\": {\"status\": \"completed\", \"output\": []}}"));

        assertThat(stream.response()).isEqualTo(Response.of("").finishedBy(FinishReason.STOP));
    }

    @Test
    void aFailureIsAnError() {
        assertThatThrownBy(() -> fed(
                        stream(),
                        "{\"type\": \"response.failed\", \"response\": {\"status\": \"failed\", \"error\":"
                                + " {\"code\": \"rate_limit_exceeded\", \"message\": \"Slow down\"}}}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isTrue())
                .hasMessage("rate_limit_exceeded: Slow down");
    }

    @Test
    void anErrorEventIsAnError() {
        assertThatThrownBy(
                        () -> fed(
                                stream(),
                                "{\"type\": \"error\", \"code\": \"ERR_SOMETHING\", \"message\": \"Went wrong\", \"param\": null, \"sequence_number\": 1}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isFalse())
                .hasMessage("ERR_SOMETHING: Went wrong");
    }

    @Test
    void aQuestionTooLongEndsTheStream() {
        StreamedAnswer stream = stream();

        fed(
                stream,
                "{\"type\": \"error\", \"error\": {\"type\": \"invalid_request_error\", \"code\": \"context_length_exceeded\"}}");

        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response()).isEqualTo(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
    }

    @Test
    void aStreamWithoutItsLastEventIsNoAnswer() {
        StreamedAnswer stream = stream();
        fed(stream, "{\"type\": \"response.output_text.delta\", \"delta\": \"30\"}", "[DONE]");

        assertThat(stream.isComplete()).isFalse();
        assertThatThrownBy(stream::response)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the answer is not complete");
    }

    @Test
    void aBrokenEventIsNoAnswer() {
        assertThatThrownBy(() -> fed(stream(), "{\"type\": \"resp"))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("is no JSON at line 1, column 15: it begins with '{\"type\": \"resp'");
    }
}
