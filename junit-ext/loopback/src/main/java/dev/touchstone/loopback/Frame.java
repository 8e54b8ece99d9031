package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that are sent together.
 *
 * @param piece whether they carry a piece of the answer itself, so that the pace of the reply holds
 */
record Frame(byte[] bytes, boolean piece) {

    static Frame of(String text) {
        return new Frame(text.getBytes(StandardCharsets.UTF_8), false);
    }

    static Frame data(JsonNode data) {
        return of("data: " + data + "\n\n");
    }

    static Frame event(String type, JsonNode data) {
        return of("event: " + type + "\ndata: " + data + "\n\n");
    }

    Frame asPiece() {
        return new Frame(bytes, true);
    }
}
