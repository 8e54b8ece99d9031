package dev.touchstone.junit.model.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;

/** JSON as tests compare it: white space and the order of members mean nothing. */
public final class Json {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /** The tree of a text. */
    public static JsonNode of(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /** Feeds a stream piece by piece; which of them brought something of the answer. */
    public static List<Boolean> feed(StreamedAnswer answer, String... data) {
        return List.of(data).stream()
                .map(text -> answer.take(new Piece("", text)))
                .toList();
    }
}
