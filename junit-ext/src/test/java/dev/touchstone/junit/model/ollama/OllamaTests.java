package dev.touchstone.junit.model.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.model.wire.FixedKeys;
import dev.touchstone.junit.model.wire.Framing;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.KeySource;
import dev.touchstone.junit.version.ModelVersion;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OllamaTests {

    private static final ModelVersion VERSION =
            new ModelVersion("v1", Optional.of("ollama"), "llama3.2:3b", Optional.empty(), Map.of());
    private static final FixedKeys KEYS = new FixedKeys(Map.of("OLLAMA_API_KEY", "k"));

    private final Ollama ollama = new Ollama();

    @Test
    void itHasItsNameAddressAndFraming() {
        assertThat(ollama.name()).isEqualTo("ollama");
        assertThat(ollama.baseUrl(VERSION, KEYS)).isEqualTo("http://localhost:11434");
        assertThat(ollama.baseUrl(VERSION.reachedBy(Connection.USUAL.at("https://ollama.com")), KEYS))
                .isEqualTo("https://ollama.com");
        assertThat(ollama.format(VERSION).framing()).isEqualTo(Framing.LINES);
    }

    @Test
    void aKeyIsSentOnlyIfTheConnectionNamesOne() {
        ModelVersion keyed = VERSION.reachedBy(Connection.USUAL.keyFrom(new KeySource.Variable("OURS")));

        assertThat(headers(VERSION)).isEmpty();
        assertThat(headers(keyed)).isEqualTo(Map.of("Authorization", "Bearer Variable[name=OURS]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama3.2", "llama3.2:latest", "llama3.2:3b-instruct-q4_K_M", "hf.co/some/model:Q4"})
    void everyTagFloats(String model) {
        assertThat(ollama.pin(model)).isEqualTo(Pin.FLOATING);
    }

    private Map<String, String> headers(ModelVersion version) {
        return ollama.signer(version, KEYS).headers(URI.create("http://localhost:11434/api/chat"), new byte[0]);
    }
}
