package dev.touchstone.junit.results;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A file up to its last line's end: what follows is still being written, or its JVM was killed, maybe within a character. */
final class WholeLines extends FilterInputStream {

    private static final int BLOCK = 1 << 13;

    private long left;

    WholeLines(Path file) throws IOException {
        super(new FileInputStream(file.toFile()));
        this.left = end(file);
    }

    private static long end(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] block = new byte[BLOCK];
            for (long end = bytes.length(); end > 0; end -= BLOCK) {
                int length = (int) Math.min(end, BLOCK);
                bytes.seek(end - length);
                bytes.readFully(block, 0, length);
                for (int last = length - 1; last >= 0; last--) {
                    if (block[last] == '\n') {
                        return end - length + last + 1;
                    }
                }
            }
            return 0;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = super.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(count, 0);
        return count;
    }
}
