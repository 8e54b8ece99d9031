package dev.touchstone.junit.model.anthropic;

import static dev.touchstone.junit.model.wire.WireTesting.KEYS;
import static dev.touchstone.junit.model.wire.WireTesting.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.KeySource;
import dev.touchstone.junit.version.ModelVersion;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnthropicTests {

    private static final Provider ANTHROPIC = new Anthropic();
    private static final ModelVersion PLAIN = version("claude-opus-4-6", Map.of());

    @Test
    void itHasItsNameAndAddress() {
        assertThat(ANTHROPIC.name()).isEqualTo("anthropic");
        assertThat(ANTHROPIC.baseUrl(PLAIN, KEYS)).isEqualTo("https://api.anthropic.com");
        assertThat(ANTHROPIC.baseUrl(PLAIN.reachedBy(Connection.USUAL.at("http://localhost:1")), KEYS))
                .isEqualTo("http://localhost:1");
    }

    @Test
    void itIsShownItsKey() {
        ModelVersion keyed = PLAIN.reachedBy(Connection.USUAL.keyFrom(new KeySource.Variable("MINE")));
        URI url = URI.create("http://localhost/");

        assertThat(ANTHROPIC.signer(PLAIN, KEYS).headers(url, new byte[0]))
                .containsExactly(Map.entry("x-api-key", "key of ANTHROPIC_API_KEY"));
        assertThat(ANTHROPIC.signer(keyed, KEYS).headers(url, new byte[0]))
                .containsExactly(Map.entry("x-api-key", "key of Variable[name=MINE]"));
    }

    @ParameterizedTest
    @CsvSource({
        "claude-3-5-sonnet-20241022, PINNED",
        "claude-sonnet-4-20250514,   PINNED",
        "claude-sonnet-4-5-20250929, PINNED",
        "claude-sonnet-4@20250514,   PINNED",
        "claude-opus-4-6,            PINNED",
        "claude-opus-4-10,           PINNED",
        "claude-sonnet-5,            PINNED",
        "claude-sonnet-5-0,          PINNED",
        "claude-opus-4-5,            FLOATING",
        "claude-opus-4-1,            FLOATING",
        "claude-sonnet-4-0,          FLOATING",
        "claude-sonnet-4,            FLOATING",
        "claude-3-7-sonnet,          FLOATING",
        "claude-3-5-sonnet-latest,   FLOATING",
        "claude-opus-latest,         FLOATING",
        "claude-2.1,                 UNKNOWN",
        "claude-opus-4-6-fast,       UNKNOWN",
        "claude-opus-99999999999,    UNKNOWN",
        "my-model,                   UNKNOWN"
    })
    void anIdIsPinnedByItsDateOrFromItsVersionOn(String model, Pin pin) {
        assertThat(ANTHROPIC.pin(model)).isEqualTo(pin);
    }
}
