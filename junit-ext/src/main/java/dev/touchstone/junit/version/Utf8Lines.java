package dev.touchstone.junit.version;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a UTF-8 file, one in memory at a time; a byte order mark at the start is skipped.
 *
 * <p>{@link #next} throws a {@code ConfigurationException} for a byte that is not UTF-8, a {@code NoVerdictException} if reading fails.
 */
public final class Utf8Lines implements Closeable {

    private final String source;
    private final InputStream in;
    private int line;
    private long offset;

    public Utf8Lines(String source, InputStream in) {
        this.source = source;
        this.in = new BufferedInputStream(in);
    }

    /** The next line without its end, or empty at the end of the file. */
    public Optional<String> next() {
        try {
            return read();
        } catch (IOException e) {
            throw Utf8.unreadable(source, e);
        }
    }

    /** The number of the line last read, from 1. */
    public int number() {
        return line;
    }

    private Optional<String> read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        line++;
        String text = Utf8.decode(bytes.toByteArray(), new Utf8.Place(source, line, offset));
        offset += bytes.size() + 1L;
        return Optional.of(unframed(text));
    }

    private String unframed(String text) {
        String unmarked = line == 1 && text.startsWith(Utf8.BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw Utf8.unreadable(source, e);
        }
    }
}
