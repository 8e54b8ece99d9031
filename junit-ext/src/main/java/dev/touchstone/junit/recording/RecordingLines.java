package dev.touchstone.junit.recording;

import dev.touchstone.junit.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a recording. They end in {@code \n} however the file was checked out, and so does what their digest is taken of.
 *
 * @param file for messages
 * @param whole whether the last line has an end
 */
record RecordingLines(Path file, List<String> lines, boolean whole) {

    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

    static RecordingLines of(Path file, byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(line(bytes, start, i));
                start = i + 1;
            }
        }
        boolean whole = start == bytes.length;
        if (!whole) {
            lines.add(line(bytes, start, bytes.length));
        }
        return new RecordingLines(file, lines, whole);
    }

    private static String line(byte[] bytes, int start, int end) {
        int length = end > start && bytes[end - 1] == '\r' ? end - start - 1 : end - start;
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    int size() {
        return lines.size();
    }

    /** @param number from 1 */
    String line(int number) {
        return lines.get(number - 1);
    }

    void refuseConflicts() {
        for (int line = 1; line <= size(); line++) {
            if (CONFLICT.matcher(line(line)).matches()) {
                throw Corrupt.conflict(file, line);
            }
        }
    }

    /** Of all lines but the last. */
    String digest() {
        var sha256 = Sha256.start();
        for (String line : lines.subList(0, size() - 1)) {
            sha256.update(line.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
        }
        return Sha256.hex(sha256);
    }
}
