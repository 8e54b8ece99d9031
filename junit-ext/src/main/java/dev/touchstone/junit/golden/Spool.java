package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * A temporary file of texts, which is gone when nobody needs it any more: where the system allows it its name is removed at once, so
 * that not even a killed run leaves it behind.
 */
final class Spool {

    private static final int BUFFER = 1 << 16;

    private final String source;
    private final RandomAccessFile content; // a channel would be closed for everybody by the interrupt of one reader
    private final ByteArrayOutputStream unwritten = new ByteArrayOutputStream(BUFFER);
    private long end;

    private Spool(String source, RandomAccessFile content) {
        this.source = source;
        this.content = content;
    }

    static Spool create(String source) {
        try {
            File file = Files.createTempFile("touchstone-golden", ".tmp").toFile();
            RandomAccessFile content = new RandomAccessFile(file, "rw");
            if (!file.delete()) {
                file.deleteOnExit();
            }
            return new Spool(source, content);
        } catch (IOException e) {
            throw unusable(source, e);
        }
    }

    /** Where the text then ends, in bytes from the start of the file. */
    long append(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        unwritten.writeBytes(bytes);
        end += bytes.length;
        if (unwritten.size() >= BUFFER) {
            flush();
        }
        return end;
    }

    void flush() {
        try {
            content.write(unwritten.toByteArray());
            unwritten.reset();
        } catch (IOException e) {
            throw unusable(source, e);
        }
    }

    synchronized String text(long start, int length) {
        byte[] bytes = new byte[length];
        try {
            content.seek(start);
            content.readFully(bytes);
        } catch (IOException e) {
            throw unusable(source, e);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static NoVerdictException unusable(String source, IOException e) {
        return new NoVerdictException(
                Explanation.of(source + ": its cases could not be kept in a temporary file: " + e.getMessage())
                        .why("a golden set of more than " + CaseStore.MOST_IN_MEMORY + " cases is not held in memory.")
                        .fix("make room in " + System.getProperty("java.io.tmpdir")
                                + ", or name another folder: -Djava.io.tmpdir=FOLDER."),
                e);
    }
}
