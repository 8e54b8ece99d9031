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
import dev.touchstone.junit.model.wire.ProviderError;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChatStreamTests {

    private static final String END = "[DONE]";

    private static StreamedAnswer stream() {
        return new ChatFormat("openai", ChatFormat.PATH).stream();
    }

    private static String delta(String delta) {
        return "{\"choices\": [{\"index\": 0, \"delta\": " + delta + ", \"finish_reason\": null}]}";
    }

    @Test
    void theFramingIsThatOfEvents() {
        assertThat(new ChatFormat("openai", ChatFormat.PATH).framing()).isEqualTo(Framing.EVENTS);
    }

    @Test
    void anAnswerIsPutTogether() {
        StreamedAnswer stream = stream();

        String brought = fed(
                stream,
                """
                {"id": "chatcmpl-123", "object": "chat.completion.chunk", "created": 1694268190, "model": "gpt-4o-2024-08-06",
                 "service_tier": "default", "system_fingerprint": "fp_44709d6fcb",
                 "choices": [{"index": 0, "delta": {"role": "assistant", "content": "", "refusal": null}, "logprobs": null, "finish_reason": null}],
                 "usage": null, "obfuscation": "y"}
                """,
                delta("{\"content\": \"30\"}"),
                delta("{\"content\": \" days\"}"),
                "{\"choices\": [{\"index\": 1, \"delta\": {\"content\": \"another answer\"}}]}",
                "{\"choices\": [{\"index\": 0, \"delta\": {}, \"finish_reason\": \"stop\"}]}",
                "{\"choices\": [], \"usage\": {\"prompt_tokens\": 9, \"completion_tokens\": 3, \"total_tokens\": 12}}");

        assertThat(brought).isEqualTo("-++---");
        assertThat(stream.isComplete()).isFalse();
        assertThat(fed(stream, END)).isEqualTo("-");
        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response())
                .isEqualTo(new Response(
                        "30 days",
                        FinishReason.STOP,
                        Optional.of(new TokenUsage(9, 3)),
                        List.of(),
                        Optional.empty(),
                        Served.UNKNOWN.by("gpt-4o-2024-08-06").on("default").withFingerprint("fp_44709d6fcb")));
    }

    @Test
    void azureBeginsWithItsFilterAndNoModel() {
        StreamedAnswer stream = stream();

        fed(
                stream,
                "{\"choices\": [], \"model\": \"\", \"prompt_filter_results\": [{\"prompt_index\": 0}]}",
                "{\"choices\": [{\"index\": 0, \"delta\": {\"content\": \"x\"}, \"finish_reason\": null}], \"model\": \"gpt-4o-2024-08-06\"}",
                "{\"choices\": [{\"index\": 0, \"delta\": {}, \"finish_reason\": \"content_filter\"}], \"model\": \"\"}",
                END);

        assertThat(stream.response())
                .isEqualTo(
                        Response.of("x").finishedBy(FinishReason.CONTENT_FILTER).servedBy("gpt-4o-2024-08-06"));
    }

    @Test
    void toolCallsArePutTogetherByTheirIndex() {
        StreamedAnswer stream = stream();

        String brought = fed(
                stream,
                delta("{\"role\": \"assistant\", \"content\": null}"),
                delta("{\"tool_calls\": [{\"index\": 0, \"id\": \"call_1\", \"type\": \"function\","
                        + " \"function\": {\"name\": \"find_order\", \"arguments\": \"\"}}]}"),
                delta("{\"tool_calls\": [{\"index\": 0, \"function\": {\"arguments\": \"{\\\"id\\\":\"}}]}"),
                delta(
                        "{\"tool_calls\": [{\"index\": 1, \"id\": \"call_2\", \"function\": {\"name\": \"now\", \"arguments\": \"{}\"}}]}"),
                delta("{\"tool_calls\": [{\"index\": 0, \"function\": {\"arguments\": \"7}\"}}]}"),
                "{\"choices\": [{\"index\": 0, \"delta\": {}, \"finish_reason\": \"tool_calls\"}]}",
                END);

        assertThat(brought).isEqualTo("-++++--");
        assertThat(stream.response())
                .isEqualTo(Response.of("")
                        .finishedBy(FinishReason.TOOL_CALLS)
                        .calling(List.of(
                                new ToolCall("call_1", "find_order", "{\"id\":7}"),
                                new ToolCall("call_2", "now", "{}"))));
    }

    @Test
    void toolCallsWithoutAnIndexBeginWithTheirId() {
        StreamedAnswer stream = stream();

        fed(
                stream,
                delta(
                        "{\"tool_calls\": [{\"id\": \"call_1\", \"function\": {\"name\": \"a\", \"arguments\": \"{\"}}]}"),
                delta("{\"tool_calls\": [{\"function\": {\"arguments\": \"}\"}}]}"),
                delta(
                        "{\"tool_calls\": [{\"id\": \"call_2\", \"function\": {\"name\": \"b\", \"arguments\": \"{}\"}}]}"),
                END);

        assertThat(stream.response().toolCalls())
                .containsExactly(new ToolCall("call_1", "a", "{}"), new ToolCall("call_2", "b", "{}"));
    }

    @Test
    void aRefusalIsTheAnswerOfItsOwnKind() {
        StreamedAnswer stream = stream();

        assertThat(fed(stream, delta("{\"refusal\": \"I can\"}"), delta("{\"refusal\": \"not.\"}"), END))
                .isEqualTo("++-");
        assertThat(stream.response()).isEqualTo(Response.of("I cannot.").finishedBy(FinishReason.REFUSAL));
    }

    @Test
    void anErrorInTheMiddleIsAnError() {
        assertThatThrownBy(() -> fed(
                        stream(),
                        delta("{\"content\": \"30\"}"),
                        "{\"error\": {\"message\": \"CUDA error\", \"type\": \"InternalServerError\", \"code\": 500}}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isTrue())
                .hasMessage("InternalServerError, 500: CUDA error");
    }

    @Test
    void aQuestionTooLongEndsTheStream() {
        StreamedAnswer stream = stream();

        fed(stream, "{\"error\": {\"code\": \"context_length_exceeded\", \"message\": \"Too long\"}}");

        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response()).isEqualTo(Response.of("").finishedBy(FinishReason.CONTEXT_WINDOW));
    }

    @Test
    void anEndWithoutAnAnswerIsNone() {
        assertThatThrownBy(() -> fed(stream(), "{\"choices\": []}", END))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("has no choice");
    }

    @Test
    void aBrokenChunkIsNoAnswer() {
        assertThatThrownBy(() -> fed(stream(), "{\"choices\": [{"))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("is no JSON at line 1, column 15: it begins with '{\"choices\": [{'");
    }
}
