package dev.touchstone.junit.model.anthropic;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;

/**
 * {@code provider: anthropic}, the Messages API. It requires the parameter {@code max_tokens}. Key: {@code ANTHROPIC_API_KEY}, unless the
 * connection names another.
 */
public final class Anthropic implements Provider {

    static final String NAME = "anthropic";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return version.connection().baseUrl().orElse("https://api.anthropic.com");
    }

    @Override
    public WireFormat format(ModelVersion version) {
        return new MessagesFormat();
    }

    @Override
    public Signer signer(ModelVersion version, Keys keys) {
        return (url, body) -> Map.of("x-api-key", keys.key(version.connection().key(), "ANTHROPIC_API_KEY"));
    }

    @Override
    public Pin pin(String model) {
        return AnthropicPins.of(model);
    }
}
