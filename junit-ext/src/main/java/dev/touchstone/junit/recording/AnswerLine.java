package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Frame;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.ToolCall;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An answer as one line of a recording; what the provider did not report is left out. */
final class AnswerLine {

    static final String UNIT = "u";
    static final String INDEX = "i";
    static final String CALL = "n";

    private static final long MICROS_PER_MILLI = 1_000;
    private static final int NANOS_PER_MICRO = 1_000;

    private AnswerLine() {}

    static String of(AnswerKey key, Response answer) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(UNIT, key.unit());
        line.put(INDEX, key.index());
        line.put(CALL, key.call());
        served(answer.served(), line);
        if (answer.finishReason() != FinishReason.UNKNOWN) {
            line.put("finish", answer.finishReason().name().toLowerCase(Locale.ROOT));
        }
        answer.usage().ifPresent(usage -> line.put("usage", List.of(usage.input(), usage.output())));
        answer.latency().ifPresent(latency -> line.put("ms", millis(latency)));
        answer.served().firstToken().ifPresent(first -> line.put("first", millis(first)));
        frames(answer.served().frames(), line);
        tools(answer, line);
        line.put("text", answer.text());
        return JsonLine.text(line);
    }

    private static void served(Served served, Map<String, Object> line) {
        served.model().ifPresent(model -> line.put("model", model));
        served.fingerprint().ifPresent(print -> line.put("fp", print));
        served.tier().ifPresent(tier -> line.put("tier", tier));
        if (served.attempts() > 1) {
            line.put("attempts", served.attempts());
        }
    }

    private static void tools(Response answer, Map<String, Object> line) {
        if (!answer.toolCalls().isEmpty()) {
            line.put("tools", answer.toolCalls().stream().map(AnswerLine::tool).toList());
        }
    }

    private static Map<String, Object> tool(ToolCall tool) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", tool.id());
        members.put("name", tool.name());
        members.put("arguments", tool.arguments());
        return members;
    }

    private static void frames(List<Frame> frames, Map<String, Object> line) {
        if (!frames.isEmpty()) {
            line.put(
                    "frames",
                    frames.stream()
                            .map(frame -> List.of(millis(frame.at()), frame.end()))
                            .toList());
        }
    }

    private static Number millis(Duration time) {
        long micros = Math.round((double) time.toNanos() / NANOS_PER_MICRO);
        if (micros % MICROS_PER_MILLI == 0) {
            return micros / MICROS_PER_MILLI;
        }
        return (double) micros / MICROS_PER_MILLI;
    }

    /** Reads the key and no more, but finds JSON that is none. */
    static AnswerKey key(String line) throws IOException {
        String unit = "";
        int index = -1;
        int call = -1;
        try (JsonParser parser = JsonLine.FACTORY.createParser(line)) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                switch (name) {
                    case UNIT -> unit = parser.getText();
                    case INDEX -> index = number(parser, value);
                    case CALL -> call = number(parser, value);
                    default -> parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new BadRecording("text after the JSON object");
            }
        }
        return new AnswerKey(unit, index, call);
    }

    private static int number(JsonParser parser, JsonToken value) throws IOException {
        return value == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : -1;
    }
}
