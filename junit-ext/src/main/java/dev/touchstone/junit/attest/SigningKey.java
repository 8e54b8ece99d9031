package dev.touchstone.junit.attest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PrivateKey;

/** The private key of whoever vouches for verdicts; it never leaves this object, and no message quotes it. */
public final class SigningKey {

    private static final String FORMS =
            "name a private Ed25519 key in PKCS#8 form, not encrypted, made with: openssl genpkey"
                    + " -algorithm ed25519 -out signing.pem";

    private final PrivateKey key;
    private final VerifyingKey publicHalf;

    private SigningKey(PrivateKey key) {
        this.key = key;
        this.publicHalf = new VerifyingKey(Ed25519.publicHalf(key));
    }

    /**
     * Reads a PKCS#8 {@code PrivateKeyInfo} as PEM: what {@code openssl genpkey -algorithm ed25519} writes.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if there is no such file or it holds anything else; it quotes nothing
     *     of the file
     */
    public static SigningKey read(Path file) {
        return of(Pem.read(file, "add the file, or correct its name."));
    }

    /**
     * The same of a text, such as a secret of a build server.
     *
     * @param source of the text, for messages
     * @throws dev.touchstone.assertions.message.ConfigurationException if it holds anything else; it quotes nothing of the text
     */
    public static SigningKey of(String pem, String source) {
        return of(Pem.of(pem, source));
    }

    private static SigningKey of(Pem written) {
        Pem pem = written.requireLabel("PRIVATE KEY", FORMS);
        return new SigningKey(Ed25519.privateKey(pem.der()).orElseThrow(() -> pem.notEd25519(FORMS)));
    }

    /** Its other half, to be named in the policy. */
    public VerifyingKey publicHalf() {
        return publicHalf;
    }

    /** One line of {@code verdict.intoto.jsonl}: the statement in a signed envelope (DSSE 1.0), without a line end. */
    public String sign(Statement statement) {
        return Envelope.signed(statement.json().getBytes(StandardCharsets.UTF_8), this)
                .line();
    }

    byte[] sign(byte[] message) {
        return Ed25519.sign(message, key);
    }

    /** The id of its other half only. */
    @Override
    public String toString() {
        return "private half of " + publicHalf.id();
    }
}
