package dev.touchstone.junit.model.bedrock;

import dev.touchstone.junit.model.wire.AmazonFrames;
import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.version.ModelVersion;
import java.time.Clock;

/**
 * Amazon Bedrock, in the region of {@code AWS_REGION}, else of {@code AWS_DEFAULT_REGION}. Who asks is shown by the connection's key or
 * by {@code AWS_BEARER_TOKEN_BEDROCK} as bearer token; else by a signature with {@code AWS_ACCESS_KEY_ID},
 * {@code AWS_SECRET_ACCESS_KEY} and {@code AWS_SESSION_TOKEN}.
 */
public final class Bedrock implements Provider {

    @Override
    public String name() {
        return "bedrock";
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return version.connection()
                .baseUrl()
                .orElseGet(() -> "https://bedrock-runtime." + Region.configured(keys) + ".amazonaws.com");
    }

    @Override
    public WireFormat format(ModelVersion version) {
        if (version.connection().stream()) {
            AmazonFrames.mustBeReadable();
        }
        return new BedrockFormat();
    }

    @Override
    public Signer signer(ModelVersion version, Keys keys) {
        return new BedrockSigner(version.connection().key(), keys, Clock.systemUTC());
    }

    @Override
    public Pin pin(String model) {
        return BedrockPin.of(model);
    }
}
