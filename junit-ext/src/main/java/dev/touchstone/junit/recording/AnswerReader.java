package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Map;
import java.util.Optional;

/** An answer back from its line. */
final class AnswerReader {

    private static final double MICROS_PER_MILLI = 1_000;
    private static final int LONGEST = 60;

    private final JsonObject line;

    private AnswerReader(JsonObject line) {
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
                Math.max(line.number("attempts", 1), 1),
                frames());
    }

    private List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        for (Object frame : line.list("frames")) {
            if (frame instanceof List<?> pair) {
                frames.add(new Frame(duration(number(pair, 0)), number(pair, 1).intValue()));
            }
        }
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
        List<?> usage = line.list("usage");
        return usage.isEmpty()
                ? Optional.empty()
                : Optional.of(new TokenUsage(
                        number(usage, 0).longValue(), number(usage, 1).longValue()));
    }

    private static Number number(List<?> list, int index) {
        return index < list.size() && list.get(index) instanceof Number number ? number : 0;
    }

    private List<ToolCall> tools() {
        List<ToolCall> tools = new ArrayList<>();
        for (Object element : line.list("tools")) {
            if (element instanceof Map<?, ?> members) {
                JsonObject tool = new JsonObject(members);
                tools.add(new ToolCall(tool.text("id"), tool.text("name"), tool.text("arguments")));
            }
        }
        return tools;
    }

    private Optional<Duration> millis(String name) {
        return line.get(name) instanceof Number millis ? Optional.of(duration(millis)) : Optional.empty();
    }

    private static Duration duration(Number millis) {
        return Duration.of(Math.round(millis.doubleValue() * MICROS_PER_MILLI), ChronoUnit.MICROS);
    }

    private Optional<String> text(String name) {
        return line.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
