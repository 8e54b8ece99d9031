package dev.touchstone.junit.model.bedrock;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.version.KeySource;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A bearer token where there is one, a signature otherwise. */
final class BedrockSigner implements Signer {

    private static final String BEARER = "AWS_BEARER_TOKEN_BEDROCK";

    private final Optional<KeySource> key;
    private final Keys keys;
    private final Clock clock;

    BedrockSigner(Optional<KeySource> key, Keys keys, Clock clock) {
        this.key = key;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Map<String, String> headers(URI url, byte[] body) {
        if (key.isPresent() || keys.variable(BEARER).isPresent()) {
            return Map.of("Authorization", "Bearer " + keys.key(key, BEARER));
        }
        Credentials credentials = Credentials.of(keys);
        String region = Region.of(url, keys);
        try {
            return new SignatureV4(credentials, region, clock).headers(url, body);
        } catch (NoClassDefFoundError missing) {
            throw new ConfigurationException(
                    Explanation.of("Signatures for Bedrock need the library software.amazon.awssdk:http-auth-aws,"
                                    + " which is not on the class path. No call was made.")
                            .why("it signs requests; only those who use it need it.")
                            .fix("add software.amazon.awssdk:http-auth-aws in scope test, or set " + BEARER + "."));
        }
    }
}
