package dev.touchstone.junit.model.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.model.wire.FixedKeys;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.KeySource;
import dev.touchstone.junit.version.ModelVersion;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeminiTests {

    private static final ModelVersion VERSION =
            new ModelVersion("v1", Optional.of("gemini"), "gemini-2.5-flash", Optional.empty(), Map.of());

    private final Gemini gemini = new Gemini();

    @Test
    void itHasItsNameAddressAndFraming() {
        Keys none = new FixedKeys(Map.of());

        assertThat(gemini.name()).isEqualTo("gemini");
        assertThat(gemini.baseUrl(VERSION, none)).isEqualTo("https://generativelanguage.googleapis.com");
        assertThat(gemini.baseUrl(VERSION.reachedBy(Connection.USUAL.at("http://gateway:8080")), none))
                .isEqualTo("http://gateway:8080");
        assertThat(gemini.format(VERSION).framing()).isEqualTo(Framing.EVENTS);
    }

    @Test
    void theKeyOfGeminiComesBeforeThatOfGoogle() {
        assertThat(headers(VERSION, Map.of("GEMINI_API_KEY", "g", "GOOGLE_API_KEY", "o")))
                .isEqualTo(Map.of("x-goog-api-key", "g"));
        assertThat(headers(VERSION, Map.of("GOOGLE_API_KEY", "o"))).isEqualTo(Map.of("x-goog-api-key", "o"));
        assertThat(headers(VERSION, Map.of())).isEqualTo(Map.of("x-goog-api-key", "nothing in GEMINI_API_KEY"));
    }

    @Test
    void theConnectionsKeyComesFirst() {
        ModelVersion keyed = VERSION.reachedBy(Connection.USUAL.keyFrom(new KeySource.Variable("OURS")));

        assertThat(headers(keyed, Map.of("GEMINI_API_KEY", "g")))
                .isEqualTo(Map.of("x-goog-api-key", "Variable[name=OURS]"));
    }

    @ParameterizedTest
    @CsvSource({
        "gemini-2.5-flash, PINNED",
        "gemini-2.5-flash-lite, PINNED",
        "gemini-2.5-pro, PINNED",
        "gemini-3-pro, PINNED",
        "gemini-3.1-flash, PINNED",
        "models/gemini-2.5-pro, PINNED",
        "gemini-2.0-flash-001, PINNED",
        "gemini-1.5-pro-002, PINNED",
        "gemini-2.0-flash, FLOATING",
        "gemini-1.5-flash, FLOATING",
        "gemini-flash-latest, FLOATING",
        "gemini-1.5-pro-latest, FLOATING",
        "gemini-3-pro-preview, FLOATING",
        "gemini-2.5-flash-preview-09-2025, FLOATING",
        "gemini-2.0-flash-exp, FLOATING",
        "gemini-pro, UNKNOWN",
        "gemma-3-27b-it, UNKNOWN",
        "tunedModels/refunds-1, UNKNOWN"
    })
    void onlyStableVersionsArePinned(String model, Pin pin) {
        assertThat(gemini.pin(model)).isEqualTo(pin);
    }

    private Map<String, String> headers(ModelVersion version, Map<String, String> variables) {
        return gemini.signer(version, new FixedKeys(variables)).headers(URI.create("https://x/"), new byte[0]);
    }
}
