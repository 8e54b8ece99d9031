package dev.touchstone.junit.attest;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import java.util.Base64;

/** One line of a file of envelopes, and what is wrong with it. */
final class EnvelopeReader {

    private EnvelopeReader() {}

    /** @param place {@code file:line} */
    static Envelope read(String line, String place) {
        JsonObject envelope = JsonObject.read(place, "the envelope", line);
        String type = envelope.text("payloadType");
        if (!type.equals(Statement.PAYLOAD_TYPE)) {
            throw new ConfigurationException(
                    Explanation.of(place + ": the payload is of the unknown type '" + Excerpt.of(type) + "'")
                            .fact("known", Statement.PAYLOAD_TYPE)
                            .why("what a signature vouches for depends on how the payload is read.")
                            .fix("keep in-toto statements only in this file."));
        }
        if (envelope.objects("signatures").isEmpty()) {
            throw envelope.refused("the envelope has no signatures");
        }
        return new Envelope(
                type,
                base64(envelope, "payload"),
                envelope.objects("signatures").stream()
                        .map(EnvelopeReader::signature)
                        .toList());
    }

    private static Envelope.Signature signature(JsonObject signature) {
        Object id = signature.members().get("keyid");
        return new Envelope.Signature(id instanceof String text ? text : "", base64(signature, "sig"));
    }

    /** The protocol allows both alphabets. */
    private static String base64(JsonObject object, String key) {
        String standard = object.text(key).replace('-', '+').replace('_', '/');
        try {
            Base64.getDecoder().decode(standard);
            return standard;
        } catch (IllegalArgumentException e) {
            throw object.refused(key + " of " + object.name() + " is not Base64");
        }
    }
}
