package dev.touchstone.junit.model.openai;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.version.ModelVersion;

/** {@code provider: openai}, the Chat Completions API. Key: {@code OPENAI_API_KEY}, unless the connection names another. */
public final class OpenAi implements Provider {

    static final String HOME = "https://api.openai.com/v1";

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return version.connection().baseUrl().orElse(HOME);
    }

    @Override
    public WireFormat format(ModelVersion version) {
        return new ChatFormat(name(), ChatFormat.PATH);
    }

    @Override
    public Signer signer(ModelVersion version, Keys keys) {
        return new Bearer(version, keys);
    }

    @Override
    public Pin pin(String model) {
        return OpenAiPins.of(model);
    }
}
