package dev.touchstone.junit.attest;

import dev.touchstone.junit.version.CanonicalJson;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A payload and who vouches for it (DSSE envelope 1.0).
 *
 * @param payload in Base64
 */
record Envelope(String payloadType, String payload, List<Signature> signatures) {

    /**
     * One signature.
     *
     * @param keyId says which key to try first, and is not signed itself; {@code ""}: nothing is said
     * @param base64 the signature
     */
    record Signature(String keyId, String base64) {

        byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }
    }

    static Envelope signed(byte[] payload, SigningKey key) {
        byte[] signature = key.sign(PreAuthentication.encoding(Statement.PAYLOAD_TYPE, payload));
        return new Envelope(
                Statement.PAYLOAD_TYPE,
                base64(payload),
                List.of(new Signature(key.publicHalf().id(), base64(signature))));
    }

    /** As one line of JSON. */
    String line() {
        return CanonicalJson.of(Map.of(
                "payloadType",
                payloadType,
                "payload",
                payload,
                "signatures",
                signatures.stream()
                        .map(signature -> Map.of("keyid", signature.keyId(), "sig", signature.base64()))
                        .toList()));
    }

    byte[] content() {
        return Base64.getDecoder().decode(payload);
    }

    /** What the signatures vouch for. */
    byte[] signedBytes() {
        return PreAuthentication.encoding(payloadType, content());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
