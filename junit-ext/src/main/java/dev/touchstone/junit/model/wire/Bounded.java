package dev.touchstone.junit.model.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks off with {@link TooLarge} once it has given more than it may: no answer fills the memory. */
final class Bounded extends FilterInputStream {

    private long left;

    /** @param most bytes it may give */
    Bounded(InputStream stream, long most) {
        super(stream);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws TooLarge {
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new TooLarge();
        }
    }

    /** There is more than was allowed. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
