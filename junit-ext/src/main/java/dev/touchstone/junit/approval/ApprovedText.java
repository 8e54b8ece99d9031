package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.ConfigurationException;
import java.nio.file.Path;

/** Approved outputs as Markdown: one text for one output, byte for byte, whatever the model said. */
public final class ApprovedText {

    /** Where the front matter names the test. */
    static final int ID_LINE = 3;

    private ApprovedText() {}

    /** Lines end in {@code \n}; nothing invisible stands in it. */
    public static String of(ApprovedOutput output) {
        return ApprovedWriter.text(output);
    }

    /**
     * What {@link #of} was given.
     *
     * @param file for messages
     * @param bytes of the file; its lines may end in {@code \r\n} too
     * @throws ConfigurationException if anything in it is not as it would be written: cut off, in conflict, edited in its numbers,
     *     of an unknown format
     */
    public static ApprovedOutput parse(Path file, byte[] bytes) {
        return read(file, bytes).output();
    }

    static Stored read(Path file, byte[] bytes) {
        try {
            FileLines lines = FileLines.of(bytes);
            lines.requireWhole(ApprovedWriter.LAST);
            ApprovedOutput output = ApprovedReader.read(lines);
            lines.expectEnd();
            lines.requireSame(of(output));
            return new Stored(output, lines.digest(), file);
        } catch (BadLine bad) {
            throw Damaged.APPROVED.at(file, bad);
        }
    }
}
