package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionBodyTests {

    private static final String WHERE = "the connection's stream";
    private static final String WHY =
            "Why:  two places that may say different things would leave open which of them was judged.\n";

    private static VersionBody with(Map<String, Object> parameters) {
        return new VersionBody(WireTesting.version("m", parameters));
    }

    @Test
    void parametersAreSentAsTheyAreWritten() {
        assertThat(with(Map.of("top_p", 0.9, "stop", "END", "nested", Map.of("b", 1, "a", true)))
                        .put("model", "m", "the version's model")
                        .json())
                .isEqualTo("{\"model\":\"m\",\"nested\":{\"a\":true,\"b\":1},\"stop\":\"END\",\"top_p\":0.9}");
    }

    @Test
    void nothingIsSentThatNobodyWrote() {
        assertThat(with(Map.of()).reserve("stream", WHERE).json()).isEqualTo("{}");
    }

    @Test
    void whatIsSaidTwiceIsRefused() {
        assertThatThrownBy(() -> with(Map.of("stream", true)).put("stream", true, WHERE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Model version refund-v1: the parameter stream is decided by the connection's stream. No call"
                                + " was made.\n\n" + WHY + "Fix:  remove stream from parameters:.");
    }

    @Test
    void aReservedNameIsRefused() {
        assertThatThrownBy(() -> with(Map.of("stream", true)).reserve("stream", WHERE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Model version refund-v1: the parameter stream is decided by");
    }

    @Test
    void theRestOfAnObjectStaysAsWritten() {
        assertThat(with(Map.of("text", Map.of("verbosity", "low")))
                        .putWithin("text", "format", "f", "x")
                        .json())
                .isEqualTo("{\"text\":{\"verbosity\":\"low\",\"format\":\"f\"}}");
        assertThat(with(Map.of()).putWithin("text", "format", "f", "x").json())
                .isEqualTo("{\"text\":{\"format\":\"f\"}}");
    }

    @Test
    void aMemberOfAnObjectSaidTwiceIsRefused() {
        assertThatThrownBy(() -> with(Map.of("text", Map.of("format", "g")))
                        .putWithin("text", "format", "f", "the version's response schema"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Model version refund-v1: the parameter text.format is decided by the version's response"
                        + " schema. No call was made.\n\n" + WHY + "Fix:  remove text.format from parameters:.");
    }

    @Test
    void somethingElseThanAnObjectIsRefused() {
        assertThatThrownBy(() -> with(Map.of("text", "plain")).putWithin("text", "format", "f", "x"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Model version refund-v1: the parameter text is decided by x.");
    }
}
