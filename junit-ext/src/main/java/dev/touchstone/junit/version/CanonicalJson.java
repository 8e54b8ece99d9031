package dev.touchstone.junit.version;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;

/** One text and one digest for equal JSON (RFC 8785, JSON Canonicalization Scheme). */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Members sorted, no white space, numbers as ECMAScript writes them.
     *
     * @param object values as {@link JsonValues#frozen} accepts them
     */
    public static String of(Map<String, ?> object) {
        try {
            return new JsonCanonicalizer(JsonWriter.compact(object)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("not canonicalisable: " + e.getMessage(), e);
        }
    }

    /** {@code sha256:} and 64 hexadecimal digits of the canonical array of {@code objects}, which is never held as one text. */
    public static String digest(Iterable<? extends Map<String, ?>> objects) {
        CanonicalDigest digest = new CanonicalDigest();
        objects.forEach(digest::add);
        return digest.ofAll();
    }

    /** {@code sha256:} and 64 hexadecimal digits of the UTF-8 bytes of {@code text}. */
    public static String digest(String text) {
        MessageDigest sha256 = sha256();
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        return written(sha256);
    }

    // Not Double.toString, which before JDK 19 is not always the shortest.
    static String number(double finite) {
        try {
            return NumberToJSON.serializeNumber(finite);
        } catch (IOException e) {
            throw new IllegalArgumentException(finite + " is no JSON number", e);
        }
    }

    static String written(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
