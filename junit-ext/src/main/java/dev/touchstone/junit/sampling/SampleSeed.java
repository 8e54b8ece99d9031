package dev.touchstone.junit.sampling;

import dev.touchstone.junit.version.ModelVersion;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The randomness of one call, a function of the run's seed, the version, the case, the sample and the call alone. */
public final class SampleSeed {

    private SampleSeed() {}

    /** The digest takes part, so that two versions never share their luck. */
    public static long of(long runSeed, ModelVersion version, String caseId, int sample) {
        CRC32 checksum = new CRC32();
        checksum.update((version.digest() + "\n" + caseId).getBytes(StandardCharsets.UTF_8));
        return mix(mix(runSeed, checksum.getValue()), sample);
    }

    /** Two numbers to one, every bit of either changing about half of the result (the finaliser of SplitMix64; Steele, Lea and Flood, 2014). */
    public static long mix(long seed, long salt) {
        long bits = seed * 0x9E3779B97F4A7C15L + salt + 1;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
