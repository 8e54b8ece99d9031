package dev.touchstone.junit.model.openai;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.version.ModelVersion;

/** {@code provider: openai-responses}, the Responses API. Key: {@code OPENAI_API_KEY}, unless the connection names another. */
public final class OpenAiResponses implements Provider {

    @Override
    public String name() {
        return "openai-responses";
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return version.connection().baseUrl().orElse(OpenAi.HOME);
    }

    @Override
    public WireFormat format(ModelVersion version) {
        return new ResponsesFormat(name());
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
