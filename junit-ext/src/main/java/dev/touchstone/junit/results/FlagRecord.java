package dev.touchstone.junit.results;

import dev.touchstone.junit.version.ModelVersion;

/**
 * The feature flag a model version was read from.
 *
 * @param file as the test names it
 * @param key the flag's name in it
 * @param variant which is the version
 * @param digest of the version
 */
public record FlagRecord(String file, String key, String variant, String digest) {

    /** A variant is a version by its name. */
    public static FlagRecord of(String file, String key, ModelVersion variant) {
        return new FlagRecord(file, key, variant.name(), variant.digest());
    }
}
