package dev.touchstone.junit.model.anthropic;

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

class MessagesStreamTests {

    private static final String START =
            """
            {"type": "message_start", "message": {"id": "msg_1", "type": "message", "role": "assistant", "content": [],
              "model": "claude-sonnet-4-5-20250929", "stop_reason": null, "stop_sequence": null,
              "usage": {"input_tokens": 25, "cache_read_input_tokens": 100, "output_tokens": 1, "service_tier": "standard"}}}
            """;
    private static final String STOP = "{\"type\": \"message_stop\"}";

    private static StreamedAnswer stream() {
        return new MessagesFormat().stream();
    }

    private static String opened(int index, String block) {
        return "{\"type\": \"content_block_start\", \"index\": " + index + ", \"content_block\": " + block + "}";
    }

    private static String delta(int index, String delta) {
        return "{\"type\": \"content_block_delta\", \"index\": " + index + ", \"delta\": " + delta + "}";
    }

    private static String ended(String delta, String usage) {
        return "{\"type\": \"message_delta\", \"delta\": " + delta + ", \"usage\": " + usage + "}";
    }

    @Test
    void theFramingIsThatOfEvents() {
        assertThat(new MessagesFormat().framing()).isEqualTo(Framing.EVENTS);
    }

    @Test
    void anAnswerIsPutTogether() {
        StreamedAnswer stream = stream();

        String brought = fed(
                stream,
                START,
                opened(0, "{\"type\": \"thinking\", \"thinking\": \"\"}"),
                "{\"type\": \"ping\"}",
                delta(0, "{\"type\": \"thinking_delta\", \"thinking\": \"Hm.\"}"),
                delta(0, "{\"type\": \"signature_delta\", \"signature\": \"EqQB\"}"),
                "{\"type\": \"content_block_stop\", \"index\": 0}",
                opened(1, "{\"type\": \"text\", \"text\": \"\"}"),
                delta(1, "{\"type\": \"text_delta\", \"text\": \"30\"}"),
                delta(1, "{\"type\": \"citations_delta\", \"citation\": {}}"),
                delta(1, "{\"type\": \"text_delta\", \"text\": \" days\"}"),
                "{\"type\": \"eureka\"}",
                ended("{\"stop_reason\": \"end_turn\", \"stop_sequence\": null}", "{\"output_tokens\": 15}"));

        assertThat(brought).isEqualTo("-------+-+--");
        assertThat(stream.isComplete()).isFalse();
        assertThat(fed(stream, STOP)).isEqualTo("-");
        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response())
                .isEqualTo(new Response(
                        "30 days",
                        FinishReason.STOP,
                        Optional.of(new TokenUsage(125, 15)),
                        List.of(),
                        Optional.empty(),
                        Served.UNKNOWN.by("claude-sonnet-4-5-20250929").on("standard")));
    }

    @Test
    void toolCallsArePutTogether() {
        StreamedAnswer stream = stream();

        String brought = fed(
                stream,
                START,
                opened(0, "{\"type\": \"tool_use\", \"id\": \"toolu_1\", \"name\": \"find_order\", \"input\": {}}"),
                delta(0, "{\"type\": \"input_json_delta\", \"partial_json\": \"\"}"),
                delta(0, "{\"type\": \"input_json_delta\", \"partial_json\": \"{\\\"id\\\":\"}"),
                delta(0, "{\"type\": \"input_json_delta\", \"partial_json\": \" 7}\"}"),
                opened(1, "{\"type\": \"tool_use\", \"id\": \"toolu_2\", \"name\": \"now\", \"input\": {}}"),
                ended("{\"stop_reason\": \"tool_use\"}", "{\"input_tokens\": 30, \"output_tokens\": 89}"),
                STOP);

        assertThat(brought).isEqualTo("-+-+++--");
        assertThat(stream.response().toolCalls())
                .containsExactly(
                        new ToolCall("toolu_1", "find_order", "{\"id\": 7}"), new ToolCall("toolu_2", "now", "{}"));
        assertThat(stream.response().finishReason()).isEqualTo(FinishReason.TOOL_CALLS);
        assertThat(stream.response().usage()).contains(new TokenUsage(130, 89));
    }

    @Test
    void theFirstGuessOfTheTokensWrittenIsNoCount() {
        StreamedAnswer stream = stream();

        fed(stream, START, ended("{\"stop_reason\": \"end_turn\"}", "null"), STOP);

        assertThat(stream.response().usage()).isEmpty();
    }

    @Test
    void aRefusalMayComeInTheMiddle() {
        StreamedAnswer stream = stream();

        fed(
                stream,
                START,
                opened(0, "{\"type\": \"text\", \"text\": \"\"}"),
                delta(0, "{\"type\": \"text_delta\", \"text\": \"First, \"}"),
                ended("{\"stop_reason\": \"refusal\"}", "{\"output_tokens\": 2}"),
                STOP);

        assertThat(stream.response().text()).isEqualTo("First, ");
        assertThat(stream.response().finishReason()).isEqualTo(FinishReason.REFUSAL);
    }

    @Test
    void theNameOfTheEventStandsInForItsType() {
        StreamedAnswer stream = stream();

        stream.take(new Piece("message_start", "{\"message\": {\"model\": \"m\"}}"));
        stream.take(new Piece("message_stop", "{}"));

        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.response()).isEqualTo(Response.of("").servedBy("m"));
    }

    @Test
    void anErrorInTheMiddleIsAnError() {
        assertThatThrownBy(
                        () -> fed(
                                stream(),
                                START,
                                "{\"type\": \"error\", \"error\": {\"type\": \"overloaded_error\", \"message\": \"Overloaded\"}}"))
                .isInstanceOfSatisfying(ProviderError.class, error -> assertThat(error.isTransient())
                        .isTrue())
                .hasMessage("overloaded_error: Overloaded");
    }

    @Test
    void aBlockThatHasNotBegunIsNoAnswer() {
        assertThatThrownBy(() -> fed(stream(), START, delta(0, "{\"type\": \"text_delta\", \"text\": \"30\"}")))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("goes on with a block of content that has not begun");
    }

    @Test
    void anEndWithoutABeginningIsNoAnswer() {
        assertThatThrownBy(() -> fed(stream(), STOP))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("has no beginning");
    }

    @Test
    void aBrokenEventIsNoAnswer() {
        assertThatThrownBy(() -> fed(stream(), "{\"type\": \"mess"))
                .isInstanceOf(MalformedAnswer.class)
                .hasMessage("is no JSON at line 1, column 15: it begins with '{\"type\": \"mess'");
    }
}
