package dev.touchstone.junit.sampling;

import dev.touchstone.junit.model.SeedMix;
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
        return SeedMix.of(SeedMix.of(runSeed, checksum.getValue()), sample);
    }
}
