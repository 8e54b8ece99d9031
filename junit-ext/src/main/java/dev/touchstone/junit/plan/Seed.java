package dev.touchstone.junit.plan;

import dev.touchstone.junit.golden.GoldenSet;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The seed of a test that was given none: the same test on the same cases is asked in the same order. */
public final class Seed {

    private Seed() {}

    /** Between 0 and 2^32 − 1, short enough to type. */
    public static long of(TestId test, GoldenSet goldens) {
        CRC32 checksum = new CRC32();
        checksum.update((test + "\n" + goldens.fingerprint()).getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
