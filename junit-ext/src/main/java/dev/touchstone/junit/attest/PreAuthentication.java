package dev.touchstone.junit.attest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What is signed: not the payload alone, but its type and both lengths too (PAE, pre-authentication encoding; DSSE protocol 1.0,
 * secure-systems-lab/dsse).
 */
final class PreAuthentication {

    private PreAuthentication() {}

    /** {@code DSSEv1 <length> <type> <length> <payload>}, lengths in bytes. */
    static byte[] encoding(String payloadType, byte[] payload) {
        byte[] type = payloadType.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.writeBytes(ascii("DSSEv1 " + type.length + " "));
        encoded.writeBytes(type);
        encoded.writeBytes(ascii(" " + payload.length + " "));
        encoded.writeBytes(payload);
        return encoded.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
