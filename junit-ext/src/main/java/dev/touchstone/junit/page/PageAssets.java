package dev.touchstone.junit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What every page holds: its style, its scripts, and a policy that lets a browser run these and nothing else. They are the same in every
 * run, so they are copied as bytes: to decode and hash them anew took as long as all the rest of a small page.
 */
final class PageAssets {

    // A browser's tools would ask for a file that is not there.
    private static final byte[] SOURCE_MAP = "//# sourceMappingURL=".getBytes(StandardCharsets.US_ASCII);

    private PageAssets() {}

    /** With the hash of every script and of the style. */
    static String policy() {
        return new String(content("policy.txt"), StandardCharsets.US_ASCII).strip();
    }

    static byte[] style() {
        return content("page.css");
    }

    /** The scripts' names, in the order they must run. */
    static String[] scripts() {
        return new String(content("scripts.txt"), StandardCharsets.US_ASCII)
                .strip()
                .split("\n");
    }

    /** Without the last line's hint where its source is. */
    static void copyScript(String name, OutputStream to) throws IOException {
        byte[] script = content(name);
        int end = endOfText(script);
        int line = startOfLine(script, end);
        if (isSourceMap(script, line)) {
            to.write(script, 0, line);
            to.write(script, end, script.length - end);
        } else {
            to.write(script);
        }
    }

    private static int endOfText(byte[] script) {
        int end = script.length;
        while (end > 0 && script[end - 1] == '\n') {
            end--;
        }
        return end;
    }

    private static int startOfLine(byte[] script, int end) {
        int start = end;
        while (start > 0 && script[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static boolean isSourceMap(byte[] script, int line) {
        int length = SOURCE_MAP.length;
        return line + length <= script.length && Arrays.equals(script, line, line + length, SOURCE_MAP, 0, length);
    }

    private static byte[] content(String name) {
        try (InputStream stream = PageAssets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new LinkageError("a part of the report is missing in this build of Touchstone: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
