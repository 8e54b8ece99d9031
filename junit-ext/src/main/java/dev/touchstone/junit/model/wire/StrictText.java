package dev.touchstone.junit.model.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes read as UTF-8 or not at all: an answer with replaced characters is not the one that was given. */
final class StrictText {

    private StrictText() {}

    /** @throws MalformedAnswer if they are anything else */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedAnswer("is not UTF-8", e);
        }
    }
}
