package dev.touchstone.junit.results;

import dev.touchstone.junit.version.ModelVersion;

/** A model version as results name it. */
public record VersionRecord(String name, String digest) {

    public static VersionRecord of(ModelVersion version) {
        return new VersionRecord(version.name(), version.digest());
    }
}
