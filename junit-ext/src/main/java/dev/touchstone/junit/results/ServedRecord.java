package dev.touchstone.junit.results;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which model is reported to have answered where a version asked. One JVM's part.
 *
 * @param version its name
 * @param digest its digest
 * @param expected what may be served, in words
 * @param model the id reported as served
 * @param allowed whether that is one of those
 * @param answers that came with it
 * @param fingerprints of the configuration that answered, and how often each was reported; absent if none was
 */
public record ServedRecord(
        String version,
        String digest,
        String expected,
        String model,
        boolean allowed,
        long answers,
        @Nullable Map<String, Object> fingerprints) {

    /** Without a fingerprint. */
    public ServedRecord(String version, String digest, String expected, String model, boolean allowed, long answers) {
        this(version, digest, expected, model, allowed, answers, null);
    }
}
