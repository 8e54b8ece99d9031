package dev.touchstone.junit.results;

import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.version.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What a part has drawn, in whatever order it is read: the sum without carry of the SHA-256 of every line. It shows edits, not forgery. */
public final class DrawsSeal {

    private static final int BYTES = 32;

    private final byte[] sum = new byte[BYTES];

    /** One more line. */
    public void add(SampleRecord draw) {
        byte[] hash = Sha256.start().digest(JsonWriter.compact(draw.fields()).getBytes(StandardCharsets.UTF_8));
        for (int index = 0; index < BYTES; index++) {
            sum[index] ^= hash[index];
        }
    }

    /** In hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(sum);
    }
}
