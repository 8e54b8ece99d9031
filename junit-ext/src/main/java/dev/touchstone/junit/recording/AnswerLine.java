package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Frame;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** An answer as one line of a recording; what the provider did not report is left out. */
final class AnswerLine {

    static final String UNIT = "u";
    static final String INDEX = "i";
    static final String CALL = "n";

    private static final long MICROS_PER_MILLI = 1_000;
    private static final int NANOS_PER_MICRO = 1_000;

    private AnswerLine() {}

    static String of(AnswerKey key, Response answer) {
        ObjectNode line = JsonLine.object();
        line.put(UNIT, key.unit()).put(INDEX, key.index()).put(CALL, key.call());
        served(answer.served(), line);
        if (answer.finishReason() != FinishReason.UNKNOWN) {
            line.put("finish", answer.finishReason().name().toLowerCase(Locale.ROOT));
        }
        answer.usage()
                .ifPresent(usage -> line.putArray("usage").add(usage.input()).add(usage.output()));
        answer.latency().ifPresent(latency -> millis("ms", latency, line));
        answer.served().firstToken().ifPresent(first -> millis("first", first, line));
        frames(answer.served().frames(), line);
        tools(answer, line);
        line.put("text", answer.text());
        return JsonLine.text(line);
    }

    private static void served(Served served, ObjectNode line) {
        served.model().ifPresent(model -> line.put("model", model));
        served.fingerprint().ifPresent(print -> line.put("fp", print));
        served.tier().ifPresent(tier -> line.put("tier", tier));
        if (served.attempts() > 1) {
            line.put("attempts", served.attempts());
        }
    }

    private static void tools(Response answer, ObjectNode line) {
        if (answer.toolCalls().isEmpty()) {
            return;
        }
        ArrayNode tools = line.putArray("tools");
        answer.toolCalls().forEach(tool -> tools.addObject()
                .put("id", tool.id())
                .put("name", tool.name())
                .put("arguments", tool.arguments()));
    }

    private static void frames(List<Frame> frames, ObjectNode line) {
        if (!frames.isEmpty()) {
            ArrayNode array = line.putArray("frames");
            frames.forEach(frame -> array.addArray().add(millis(frame.at())).add(frame.end()));
        }
    }

    private static void millis(String name, Duration time, ObjectNode line) {
        line.set(name, millis(time));
    }

    private static NumericNode millis(Duration time) {
        long micros = Math.round((double) time.toNanos() / NANOS_PER_MICRO);
        return micros % MICROS_PER_MILLI == 0
                ? LongNode.valueOf(micros / MICROS_PER_MILLI)
                : DoubleNode.valueOf((double) micros / MICROS_PER_MILLI);
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
