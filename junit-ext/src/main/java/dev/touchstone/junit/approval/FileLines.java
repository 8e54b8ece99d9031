package dev.touchstone.junit.approval;

import dev.touchstone.junit.version.CanonicalJson;
import dev.touchstone.junit.version.Excerpt;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a file, read one after the other; they end in {@code \n} however the file was checked out. */
final class FileLines {

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|={7}|>{7}|\\|{7})(?: |$)");

    private static final List<String> MARKS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

    private final String text;
    private int position;
    private int line;

    private FileLines(String text) {
        this.text = text;
    }

    /** @throws BadLine if it is not UTF-8 */
    static FileLines of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            requireUtf8(bytes, text);
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new FileLines(unmarked.replace("\r\n", "\n"));
    }

    /** @throws BadLine if the last line is another, or a merge was not resolved */
    void requireWhole(String last) {
        if (MARKS.stream().anyMatch(text::contains)) {
            refuseConflict();
        }
        if (!text.endsWith("\n" + last + "\n")) {
            int end = text.endsWith("\n") ? text.length() - 1 : text.length();
            throw new BadLine(
                    lineOf(end), "the file does not end in the line " + last + ": it was cut off, or lines were added");
        }
    }

    private void refuseConflict() {
        CONFLICT.matcher(text).results().findFirst().ifPresent(mark -> {
            throw new BadLine(lineOf(mark.start()), "an unresolved merge conflict");
        });
    }

    String digest() {
        return CanonicalJson.digest(text);
    }

    /** The number of the line last read, from 1. */
    int line() {
        return line;
    }

    boolean isNext(String expected) {
        return text.startsWith(expected + "\n", position);
    }

    boolean startsNext(String expected) {
        return text.startsWith(expected, position);
    }

    String next() {
        line++;
        int end = text.indexOf('\n', position);
        if (end < 0) {
            throw new BadLine(line, "the file ends here; more is expected");
        }
        String next = text.substring(position, end);
        position = end + 1;
        return next;
    }

    void expect(String expected) {
        String found = next();
        if (!found.equals(expected)) {
            throw wrong(expected, found);
        }
    }

    void expectEnd() {
        if (position < text.length()) {
            throw new BadLine(line + 1, "lines after the end");
        }
    }

    /** @throws BadLine at the first line that is not as it would be written */
    void requireSame(String written) {
        if (!text.equals(written)) {
            int same = 0;
            while (same < Math.min(text.length(), written.length()) && text.charAt(same) == written.charAt(same)) {
                same++;
            }
            throw wrongAt(written, text.lastIndexOf('\n', same - 1) + 1);
        }
    }

    BadLine wrong(String expected, String found) {
        return new BadLine(
                line, "expected is '" + Excerpt.of(expected) + "', but found is '" + Excerpt.of(found) + "'");
    }

    private BadLine wrongAt(String written, int start) {
        line = lineOf(start);
        return wrong(lineAt(written, start), lineAt(text, start));
    }

    private static String lineAt(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(Math.min(start, text.length()), end < 0 ? text.length() : end);
    }

    private int lineOf(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static void requireUtf8(byte[] bytes, String text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException notUtf8) {
            String before = text.substring(0, text.indexOf('\uFFFD'));
            throw new BadLine(1 + (int) before.chars().filter(c -> c == '\n').count(), "not UTF-8");
        }
    }
}
