package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.SigningKey;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the key that signs comes from; no message quotes it. */
final class Signing {

    private static final String VARIABLE = "TOUCHSTONE_SIGNING_KEY";
    private static final String PEM = "-----BEGIN";

    private final Optional<String> file;
    private final Optional<String> secret;
    private final Path module;

    /** @param file as it was typed */
    Signing(Optional<String> file, Map<String, String> environment, Path module) {
        this.file = file;
        this.secret = Optional.ofNullable(environment.get(VARIABLE))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        this.module = module;
    }

    /**
     * The file's before the variable's; empty if there is neither.
     *
     * @throws ConfigurationException if it is no private key
     */
    Optional<SigningKey> key() {
        return file.map(this::read).or(() -> secret.map(pem -> SigningKey.of(pem, VARIABLE)));
    }

    private SigningKey read(String written) {
        if (written.contains(PEM)) {
            throw new ConfigurationException(
                    Explanation.of("signingKey is a key, not the file of one. Nothing was signed.")
                            .why("what stands on a command line is kept in logs and seen by other users.")
                            .fix("make a new key pair, for this one may be known now, and give the key in " + VARIABLE
                                    + " or in a file."));
        }
        return SigningKey.read(module.resolve(written));
    }
}
