package dev.touchstone.junit.model.openai;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.model.wire.WireMisuse;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;

/**
 * {@code provider: openai-compatible}: whatever speaks Chat Completions, such as vLLM, LiteLLM, LM Studio and llama.cpp. The connection
 * names the base URL. No key is sent unless the connection names one: OpenAI's is no gateway's business.
 */
public final class OpenAiCompatible implements Provider {

    @Override
    public String name() {
        return "openai-compatible";
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return version.connection()
                .baseUrl()
                .orElseThrow(() -> WireMisuse.noBaseUrl(version, name(), "http://localhost:8000/v1"));
    }

    @Override
    public WireFormat format(ModelVersion version) {
        return new ChatFormat(name(), ChatFormat.PATH);
    }

    @Override
    public Signer signer(ModelVersion version, Keys keys) {
        return version.connection().key().isPresent() ? new Bearer(version, keys) : (url, body) -> Map.of();
    }

    @Override
    public Pin pin(String model) {
        return Pin.UNKNOWN; // every gateway has names of its own
    }
}
