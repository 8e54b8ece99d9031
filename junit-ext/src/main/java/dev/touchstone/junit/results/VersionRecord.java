package dev.touchstone.junit.results;

import dev.touchstone.junit.version.ModelVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model version as results name it. */
public record VersionRecord(String name, String digest) {

    /** Name and digest of a version. */
    public static VersionRecord of(ModelVersion version) {
        return new VersionRecord(version.name(), version.digest());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VersionRecord that && name.equals(that.name) && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + digest.hashCode();
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("digest", digest);
        return fields;
    }
}
