package dev.touchstone.junit.results;

import dev.touchstone.junit.version.ModelVersion;

/** A model version as results name it. */
public record VersionRecord(String name, String digest) {

    /** Name and digest of a version. */
    public static VersionRecord of(ModelVersion version) {
        return new VersionRecord(version.name(), version.digest());
    }
}
