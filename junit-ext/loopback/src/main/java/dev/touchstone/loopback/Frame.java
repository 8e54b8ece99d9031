package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** Bytes that are sent together. */
final class Frame {

    private final byte[] bytes;
    private final boolean piece;

    private Frame(byte[] bytes, boolean piece) {
        this.bytes = bytes;
        this.piece = piece;
    }

    static Frame of(byte[] bytes) {
        return new Frame(bytes, false);
    }

    static Frame of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
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

    byte[] bytes() {
        return bytes;
    }

    /** Whether they carry a piece of the answer itself, so that the pace of the reply holds. */
    boolean isPiece() {
        return piece;
    }
}
