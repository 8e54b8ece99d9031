package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** One JSON object on one line. */
final class JsonLine {

    private static final int LONGEST = 256 << 20;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(LONGEST).build())
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLine() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode read(String line) throws JsonProcessingException {
        JsonNode node = JSON.readTree(line);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new BadRecording("not a JSON object");
    }

    static String text(JsonNode node) {
        try {
            return encodable(JSON.writeValueAsString(node));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
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
