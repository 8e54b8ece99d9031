package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.Connection;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be sent is refused before anything is, without a secret. */
class ConfigurationTests {

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    private void refuses(Connection connection, String message) {
        assertThatThrownBy(() -> wire.ask(connection))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip())
                .hasMessageNotContaining("planted");
    }

    private static Connection headers(Map<String, String> headers) {
        Connection usual = Wire.whole("http://127.0.0.1:1");
        return new Connection(usual.baseUrl(), usual.key(), headers, usual.stream(), usual.patience(), usual.network());
    }

    @Test
    void aVariableOfAHeaderThatIsNotSet() {
        refuses(
                headers(Map.of("X-Team", "a ${NO_SUCH}")),
                """
                version v1: header X-Team needs the environment variable NO_SUCH, which is not set. No call was made.

                Fix:  set NO_SUCH, or correct connection: in the versions file.
                """);
    }

    @Test
    void aHeaderThatCannotBeCarried() {
        wire.environment.put("EXTRA", "planted\r\nX-Forged: yes");
        refuses(
                headers(Map.of("X-Team", "${EXTRA}")),
                """
                version v1: the value of header X-Team has characters that no header can carry. No call was made.

                Why:  its content is not shown: it may be a secret.
                Fix:  use visible ASCII characters only; look for a line break at the end.
                """);
        refuses(
                headers(Map.of("X Team", "planted")),
                """
                version v1: the header 'X Team' is no legal name. No call was made.

                Why:  its content is not shown: it may be a secret.
                Fix:  use visible ASCII characters only; look for a line break at the end.
                """);
    }

    @Test
    void aKeyThatIsNotSet() {
        wire.environment.remove(TinyProvider.USUAL_VARIABLE);
        refuses(
                Wire.whole("http://127.0.0.1:1"),
                """
                There is no key: the environment variable TINY_KEY is not set. No call was made.

                Fix:  set it, or write under connection: where the key is: key: {variable: NAME}, {file: FILE} or {command: COMMAND}.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planted", "ftp://planted", "http://"})
    void aBaseUrlThatIsNone(String url) {
        refuses(
                Connection.USUAL.at(url),
                """
                version v1: its base URL is no http or https URL. No call was made.

                Why:  its content is not shown: it may hold a secret.
                Fix:  write it as connection: {baseUrl: https://host/path}; the key comes from connection: {key: …}.
                """);
    }

    @Test
    void aBaseUrlWithAPassword() {
        refuses(
                Connection.USUAL.at("https://bot:planted@provider.invalid"),
                """
                version v1: its base URL holds user and password. No call was made.

                Why:  its content is not shown: it may hold a secret.
                Fix:  write it as connection: {baseUrl: https://host/path}; the key comes from connection: {key: …}.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example,         v1/ask,     https://a.example/v1/ask",
        "https://a.example/,        /v1/ask,    https://a.example/v1/ask",
        "https://a.example/openai,  v1/ask?a=b, https://a.example/openai/v1/ask?a=b",
        "https://a.example/x/?v=1,  ask?a=b,    https://a.example/x/ask?v=1&a=b",
        "https://a.example/x?v=1,   ask,        https://a.example/x/ask?v=1",
        "https://a.example,         m%3A1/ask,  https://a.example/m%3A1/ask"
    })
    void thePathStandsBehindTheBaseUrl(String base, String path, String whole) {
        assertThat(Address.of(base, "v1").with(path)).hasToString(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example,        a.example,     https://a.example/",
        "https://a.example:443/x,  a.example,     https://a.example/x",
        "http://a.example:8080,    a.example:8080, http://a.example:8080/",
        "http://[::1]:8080/x?k=v,  [::1]:8080,    http://[::1]:8080/x"
    })
    void anAddressShowsNoQuery(String base, String host, String shown) {
        assertThat(Address.of(base, "v1").host()).isEqualTo(host);
        assertThat(Address.of(base, "v1")).hasToString(shown);
    }
}
