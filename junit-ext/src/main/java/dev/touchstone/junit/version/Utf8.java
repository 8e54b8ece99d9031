package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: a byte that is none is an error with its place, never a replacement character. */
final class Utf8 {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /** Reads and closes; no byte order mark, lines end in {@code \n}. */
    static String text(String source, InputStream in) {
        try (in) {
            return normalised(decode(in.readAllBytes(), new Place(source, 1, 0)));
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /** The same text however the file was checked out. */
    static String normalised(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    static String decode(byte[] bytes, Place start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(bytes[in.position()] & 0xFF, out.flip().toString(), start.after(bytes, in.position()));
        }
        return out.flip().toString();
    }

    static NoVerdictException unreadable(String source, IOException cause) {
        return new NoVerdictException(
                Explanation.of(source + ": could not be read: " + Excerpt.of(String.valueOf(cause.getMessage()), 200)),
                cause);
    }

    private static ConfigurationException notUtf8(int wrong, String before, Place place) {
        String lineBefore = normalised(before);
        lineBefore = lineBefore.substring(lineBefore.lastIndexOf('\n') + 1);
        return new ConfigurationException(Explanation.of(String.format(
                        "%s:%d: not UTF-8: byte 0x%02X at offset %d of the file",
                        place.source(), place.line(), wrong, place.offset()))
                .fact(
                        "after",
                        lineBefore.isEmpty() ? "(start of the line)" : Excerpt.around(lineBefore, lineBefore.length()))
                .why("in a guessed encoding the model would be sent other characters than were written.")
                .fix(isUtf16(wrong, place) ? "it looks like UTF-16; save it as UTF-8." : "save the file as UTF-8."));
    }

    private static boolean isUtf16(int wrong, Place place) {
        return place.offset() == 0 && wrong >= 0xFE;
    }

    /**
     * A place in a file.
     *
     * @param line from 1
     * @param offset in bytes, from 0
     */
    record Place(String source, int line, long offset) {

        Place after(byte[] bytes, int count) {
            int lines = 0;
            for (int i = 0; i < count; i++) {
                boolean crLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
                if (bytes[i] == '\n' || (bytes[i] == '\r' && !crLf)) {
                    lines++;
                }
            }
            return new Place(source, line + lines, offset + count);
        }
    }
}
