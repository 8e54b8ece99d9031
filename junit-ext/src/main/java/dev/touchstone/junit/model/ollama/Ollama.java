package dev.touchstone.junit.model.ollama;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;

/** Ollama, on this machine unless the connection says otherwise. No key is sent unless the connection names one. */
public final class Ollama implements Provider {

    @Override
    public String name() {
        return "ollama";
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return version.connection().baseUrl().orElse("http://localhost:11434");
    }

    @Override
    public WireFormat format(ModelVersion version) {
        return new OllamaFormat();
    }

    @Override
    public Signer signer(ModelVersion version, Keys keys) {
        return (url, body) -> version.connection().key().isEmpty()
                ? Map.of()
                : Map.of(
                        "Authorization",
                        "Bearer " + keys.key(version.connection().key(), "OLLAMA_API_KEY"));
    }

    /** Every tag moves when somebody pulls; only the digest of what is installed does not, and no request can name one. */
    @Override
    public Pin pin(String model) {
        return Pin.FLOATING;
    }
}
