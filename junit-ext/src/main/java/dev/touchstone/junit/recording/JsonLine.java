package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.touchstone.junit.version.JsonReader;
import dev.touchstone.junit.version.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object on one line. */
final class JsonLine {

    private static final int LONGEST = 256 << 20;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LONGEST).build())
            .build();

    private JsonLine() {}

    static JsonObject read(String line) throws JsonProcessingException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            Object value = JsonReader.next(parser);
            if (value instanceof Map<?, ?> members) {
                requireEnd(parser);
                return new JsonObject(members);
            }
            throw new BadRecording("not a JSON object");
        } catch (JsonProcessingException malformed) {
            throw malformed;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new BadRecording("text after the JSON object");
        }
    }

    static String text(Map<String, ? extends @Nullable Object> members) {
        return encodable(JsonWriter.compact(members));
    }

    /** Half a surrogate pair has no UTF-8 form, but within JSON an escape. */
    static String encodable(String json) {
        int half = firstHalf(json, 0);
        if (half < 0) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (; half >= 0; half = firstHalf(json, done)) {
            escaped.append(json, done, half).append(String.format("\\u%04x", (int) json.charAt(half)));
            done = half + 1;
        }
        return escaped.append(json, done, json.length()).toString();
    }

    private static int firstHalf(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (Character.isBmpCodePoint(character) && Character.isSurrogate((char) character)) {
                return i;
            }
            i += Character.charCount(character);
        }
        return -1;
    }
}
