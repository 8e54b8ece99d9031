package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Frame;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer back from its line. */
final class AnswerReader {

    private static final double MICROS_PER_MILLI = 1_000;
    private static final int LONGEST = 60;

    private final ObjectNode line;

    private AnswerReader(ObjectNode line) {
        this.line = line;
    }

    static Response read(String line) throws JsonProcessingException {
        return new AnswerReader(JsonLine.read(line)).answer();
    }

    private Response answer() {
        return new Response(text("text").orElse(""), finish(), usage(), tools(), millis("ms"), served());
    }

    private Served served() {
        return new Served(
                text("model"),
                text("fp"),
                text("tier"),
                millis("first"),
                Math.max(line.path("attempts").asInt(1), 1),
                frames());
    }

    private List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        line.path("frames")
                .forEach(frame -> frames.add(
                        new Frame(duration(frame.path(0)), frame.path(1).asInt())));
        return frames;
    }

    private FinishReason finish() {
        String word = text("finish").orElse("unknown");
        for (FinishReason reason : FinishReason.values()) {
            if (reason.name().toLowerCase(Locale.ROOT).equals(word)) {
                return reason;
            }
        }
        throw new BadRecording("unknown finish reason '" + Untrusted.line(word, LONGEST) + "'");
    }

    private Optional<TokenUsage> usage() {
        JsonNode usage = line.path("usage");
        return usage.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        new TokenUsage(usage.path(0).asLong(), usage.path(1).asLong()));
    }

    private List<ToolCall> tools() {
        List<ToolCall> tools = new ArrayList<>();
        line.path("tools")
                .forEach(tool -> tools.add(new ToolCall(
                        tool.path("id").asText(),
                        tool.path("name").asText(),
                        tool.path("arguments").asText())));
        return tools;
    }

    private Optional<Duration> millis(String name) {
        JsonNode millis = line.path(name);
        return millis.isNumber() ? Optional.of(duration(millis)) : Optional.empty();
    }

    private static Duration duration(JsonNode millis) {
        return Duration.of(Math.round(millis.asDouble() * MICROS_PER_MILLI), ChronoUnit.MICROS);
    }

    private Optional<String> text(String name) {
        JsonNode text = line.path(name);
        return text.isTextual() ? Optional.of(text.asText()) : Optional.empty();
    }
}
