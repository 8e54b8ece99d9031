package dev.touchstone.junit.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

/** The digest of a canonical array (RFC 8785) of any length, its objects added one after the other and none of them kept. */
public final class CanonicalDigest {

    private final MessageDigest sha256 = CanonicalJson.sha256();
    private String separator = "[";

    /** Adds the next object, of values as {@link JsonValues#frozen} accepts them. */
    public void add(Map<String, ?> object) {
        sha256.update((separator + CanonicalJson.of(object)).getBytes(StandardCharsets.UTF_8));
        separator = ",";
    }

    /** {@code sha256:} and 64 hexadecimal digits of the array of all objects added; to be asked once, at the end. */
    public String ofAll() {
        sha256.update((separator.equals("[") ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
        return CanonicalJson.written(sha256);
    }
}
