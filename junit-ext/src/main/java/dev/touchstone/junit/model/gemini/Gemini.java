package dev.touchstone.junit.model.gemini;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;

/** The Gemini API. Its key is that of {@code GEMINI_API_KEY}, else of {@code GOOGLE_API_KEY}, unless the connection says otherwise. */
public final class Gemini implements Provider {

    @Override
    public String name() {
        return "gemini";
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return version.connection().baseUrl().orElse("https://generativelanguage.googleapis.com");
    }

    @Override
    public WireFormat format(ModelVersion version) {
        return new GeminiFormat();
    }

    @Override
    public Signer signer(ModelVersion version, Keys keys) {
        return (url, body) ->
                Map.of("x-goog-api-key", keys.key(version.connection().key(), usualVariable(keys)));
    }

    @Override
    public Pin pin(String model) {
        return GeminiPin.of(model);
    }

    private static String usualVariable(Keys keys) {
        boolean onlyGoogle = keys.variable("GEMINI_API_KEY").isEmpty()
                && keys.variable("GOOGLE_API_KEY").isPresent();
        return onlyGoogle ? "GOOGLE_API_KEY" : "GEMINI_API_KEY";
    }
}
