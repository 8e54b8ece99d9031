package dev.touchstone.junit.attest;

import dev.touchstone.junit.disk.Sha256;
import java.nio.file.Path;
import java.security.PublicKey;

/** A public key of the policy: whose verdicts count. */
public final class VerifyingKey {

    private static final String FORMS =
            "name a public Ed25519 key in X.509 form: openssl pkey -in signing.pem -pubout -out signing.pub.pem";

    private final PublicKey key;

    VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads an X.509 {@code SubjectPublicKeyInfo} as PEM: what {@code openssl pkey -pubout} writes.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if there is no such file or it holds anything else; it quotes nothing
     *     of the file
     */
    public static VerifyingKey read(Path file) {
        return of(Pem.read(file, "add the file, or correct its name in the policy."));
    }

    /**
     * The same of a text.
     *
     * @param source of the text, for messages
     * @throws dev.touchstone.assertions.message.ConfigurationException if it holds anything else; it quotes nothing of the text
     */
    public static VerifyingKey of(String pem, String source) {
        return of(Pem.of(pem, source));
    }

    private static VerifyingKey of(Pem written) {
        Pem pem = written.requireLabel("PUBLIC KEY", FORMS);
        return new VerifyingKey(Ed25519.publicKey(pem.der()).orElseThrow(() -> pem.notEd25519(FORMS)));
    }

    /** {@code sha256:} and 64 hexadecimal digits of its X.509 form. */
    public String id() {
        return "sha256:" + Sha256.hex(key.getEncoded());
    }

    boolean verifies(byte[] signature, byte[] message) {
        return Ed25519.verifies(signature, message, key);
    }
}
