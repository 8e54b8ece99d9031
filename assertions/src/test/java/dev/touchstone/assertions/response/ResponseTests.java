package dev.touchstone.assertions.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseTests {

    @Test
    void whatWasNotReportedIsUnknownAndNeverZero() {
        Response response = Response.of("30 days");

        assertThat(response.text()).isEqualTo("30 days");
        assertThat(response.finishReason()).isEqualTo(FinishReason.UNKNOWN);
        assertThat(response.usage()).isEmpty();
        assertThat(response.toolCalls()).isEmpty();
        assertThat(response.latency()).isEmpty();
        assertThat(response.servedModel()).isEmpty();
    }

    @Test
    void everyPartIsAddedWithoutLosingAnother() {
        Response response = Response.of("30 days")
                .finishedBy(FinishReason.STOP)
                .using(new TokenUsage(12, 3))
                .calling(List.of(new ToolCall("lookup", "{}")))
                .after(Duration.ofMillis(250))
                .servedBy("model-2026-01-01");

        assertThat(response.text()).isEqualTo("30 days");
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.usage()).contains(new TokenUsage(12, 3));
        assertThat(response.toolCalls()).containsExactly(new ToolCall("lookup", "{}"));
        assertThat(response.latency()).contains(Duration.ofMillis(250));
        assertThat(response.servedModel()).contains("model-2026-01-01");
    }

    @Test
    void toolCallsCannotBeChangedAfterwards() {
        List<ToolCall> calls = new ArrayList<>(List.of(new ToolCall("lookup", "{}")));
        Response response = Response.of("").calling(calls);

        calls.clear();

        assertThat(response.toolCalls()).hasSize(1);
    }

    @Test
    void tokensAddUp() {
        assertThat(new TokenUsage(12, 3).total()).isEqualTo(15);
    }

    @Test
    void negativeTokensAreRefused() {
        assertThatThrownBy(() -> new TokenUsage(-1, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token counts must be at least 0: -1, 3");
        assertThatThrownBy(() -> new TokenUsage(1, -3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token counts must be at least 0: 1, -3");
    }
}
