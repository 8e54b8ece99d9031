package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionSectionTests {

    private static final String SECRET = "sk-planted-4711";

    private static VersionSet read(String yaml) {
        return VersionFile.read("bot", InMemoryResources.with("touchstone/bot.yaml", yaml));
    }

    private static Connection connection(String line) {
        return read("versions:\n  v1:\n    model: m\nconnection:\n  " + line + "\n")
                .get("v1")
                .connection();
    }

    /** @param line the only one of the connection, which is line 5 of the file */
    private static void refuses(String line, String message) {
        assertThatThrownBy(() -> connection(line))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("touchstone/bot.yaml:5: " + message.strip())
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void readsEveryKey() {
        VersionSet set = read(
                """
                connection:
                  baseUrl: https://gateway.acme.example/openai?api-version=2024-10-21
                  key: {command: "vault read key", lifetime: 15m}
                  headers: {X-Team: bots, Authorization: "Bearer ${TEAM_TOKEN}", api-key: "${AZURE_KEY}"}
                  stream: true
                  deadline: 90s
                  attempts: 3
                  concurrency: 8
                  proxy: "http://bot:${PROXY_PASSWORD}@proxy.acme.example:3128"
                  certificates: certs/acme.pem
                  clientCertificate: certs/bot.pem
                versions:
                  v1: {model: m}
                """);

        assertThat(set.get("v1").connection())
                .isEqualTo(new Connection(
                        Optional.of("https://gateway.acme.example/openai?api-version=2024-10-21"),
                        Optional.of(new KeySource.Command("vault read key", Duration.ofMinutes(15))),
                        Map.of("X-Team", "bots", "Authorization", "Bearer ${TEAM_TOKEN}", "api-key", "${AZURE_KEY}"),
                        true,
                        new Patience(Duration.ofSeconds(90), 3, 8),
                        new Network(
                                Optional.of("http://bot:${PROXY_PASSWORD}@proxy.acme.example:3128"),
                                Optional.of("certs/acme.pem"),
                                Optional.of("certs/bot.pem"))));
    }

    @Test
    void withoutOneTheConnectionIsTheUsual() {
        assertThat(read("versions: {v1: {model: m}}").get("v1").connection()).isEqualTo(Connection.USUAL);
        assertThat(connection("{}")).isEqualTo(Connection.USUAL);
    }

    @Test
    void aVersionsKeysComeBeforeTheFilesOneByOne() {
        VersionSet set = read(
                """
                connection: {baseUrl: "https://a.example", deadline: 90s, headers: {X-A: a}}
                versions:
                  v1: {model: m, connection: {deadline: 5s, headers: {X-B: b}}}
                  v2: {model: n}
                """);

        Connection own = set.get("v1").connection();
        assertThat(own.baseUrl()).contains("https://a.example");
        assertThat(own.patience().deadline()).isEqualTo(Duration.ofSeconds(5));
        assertThat(own.headers()).isEqualTo(Map.of("X-B", "b"));
        Connection common = set.get("v2").connection();
        assertThat(common.patience().deadline()).isEqualTo(Duration.ofSeconds(90));
        assertThat(common.headers()).isEqualTo(Map.of("X-A", "a"));
    }

    @Test
    void theConnectionIsNoPartOfTheDigest() {
        assertThat(read("versions: {v1: {model: m, connection: {stream: true}}}")
                        .get("v1")
                        .digest())
                .isEqualTo(read("versions: {v1: {model: m}}").get("v1").digest());
    }

    @ParameterizedTest
    @CsvSource({"500ms, 500", "90s, 90000", "2 m, 120000", "1h, 3600000", "24h, 86400000"})
    void readsADuration(String written, long milliseconds) {
        assertThat(connection("deadline: " + written).patience().deadline()).isEqualTo(Duration.ofMillis(milliseconds));
    }

    @Test
    void readsEachPlaceOfAKey() {
        assertThat(connection("key: {variable: MY_KEY}").key()).contains(new KeySource.Variable("MY_KEY"));
        assertThat(connection("key: {file: /run/secrets/key}").key())
                .contains(new KeySource.KeyFile("/run/secrets/key"));
        assertThat(connection("key: {command: print-key}").key())
                .contains(new KeySource.Command("print-key", Duration.ofMinutes(10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${PROXY}",
                "http://proxy:3128",
                "socks://proxy:1080/",
                "socks5://bot@proxy:1080",
                "http://${USER}:${PASSWORD}@proxy:3128"
            })
    void readsAProxy(String url) {
        assertThat(connection("proxy: \"" + url + "\"").network().proxy()).contains(url);
    }

    @Test
    void refusesAnUnknownKey() {
        refuses(
                "timeout: 90s",
                """
                unknown key 'timeout' in connection of the file

                  legal keys attempts, baseUrl, certificates, clientCertificate, concurrency, deadline, headers, key, proxy, stream

                Why:  a key that is not read would look as if it had an effect.
                Fix:  Correct or remove it.
                """);
    }

    @Test
    void namesTheVersionOfAnUnknownKey() {
        assertThatThrownBy(() -> read("versions:\n  v1:\n    model: m\n    connection: {headres: {}}\n"))
                .hasMessage(
                        """
                        touchstone/bot.yaml:4: unknown key 'headres' in connection of version v1

                          legal keys attempts, baseUrl, certificates, clientCertificate, concurrency, deadline, headers, key, proxy, stream

                        Why:  a key that is not read would look as if it had an effect.
                        Fix:  Did you mean headers? Correct or remove it.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://a.example", "a.example", "https:///v1", "'https://a b'", "https://a.example#" + SECRET})
    void refusesWhatIsNoBaseUrl(String url) {
        refuses(
                "baseUrl: " + url,
                """
                baseUrl of the connection is no http or https URL

                Fix:  write https://host/path, without a # and what follows it.
                """);
    }

    @Test
    void refusesASecretInABaseUrl() {
        refuses(
                "baseUrl: https://bot:" + SECRET + "@a.example",
                """
                baseUrl of the connection holds user and password

                Why:  versions files are committed and printed in reports.
                Fix:  remove it and say where it is found: key: {variable: NAME}.
                """);
        refuses(
                "baseUrl: https://a.example?v=1&key=" + SECRET,
                """
                baseUrl of the connection holds the query parameter key, which looks like a credential

                Why:  versions files are committed and printed in reports.
                Fix:  remove it and say where it is found: key: {variable: NAME}.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {SECRET, "{}", "{variable: A, file: B}", "[" + SECRET + "]", "{lifetime: 5m}"})
    void refusesAKeyThatIsNoPlace(String key) {
        refuses(
                "key: " + key,
                """
                key of the connection does not say where the key is

                Why:  versions files are committed and printed in reports, so a key has no place in them.
                Fix:  write one of key: {variable: NAME}, key: {file: FILE}, key: {command: COMMAND, lifetime: 10m}.
                """);
    }

    @Test
    void refusesAKeyInPlaceOfAVariable() {
        refuses(
                "key: {variable: " + SECRET + "}",
                """
                variable of key of the connection is no name of an environment variable

                Why:  what stands there is not shown: it may be the key itself.
                Fix:  write the name of the variable: letters, digits and _ only.
                """);
        refuses(
                "key: {variable: 4711}",
                """
                variable of key of the connection is no text

                Fix:  write variable: and a text, in quotes.
                """);
    }

    @Test
    void refusesALifetimeOfAFile() {
        refuses(
                "key: {file: F, lifetime: 5m}",
                """
                lifetime of key of the connection goes with a command only

                Fix:  remove it.
                """);
    }

    @Test
    void refusesACredentialAmongTheHeaders() {
        refuses(
                "headers: {X-Api-Key: " + SECRET + "}",
                """
                X-Api-Key of headers of the connection looks like a credential

                Why:  versions files are committed and printed in reports.
                Fix:  write X-Api-Key: ${NAME}, where NAME is the environment variable that holds it.
                """);
        refuses(
                "headers: {Authorization: \"Bearer " + SECRET + "${A}\"}",
                """
                Authorization of headers of the connection looks like a credential

                Why:  versions files are committed and printed in reports.
                Fix:  write Authorization: ${NAME}, where NAME is the environment variable that holds it.
                """);
    }

    @Test
    void refusesWhatNoHeaderCarries() {
        refuses(
                "headers: {'X Team': bots}",
                """
                X Team of headers of the connection is no name of a header

                Fix:  use letters, digits and - only.
                """);
        refuses(
                "headers: {X-Team: \"b\\nots\"}",
                """
                X-Team of headers of the connection has characters that no header can carry

                Fix:  use visible ASCII characters only.
                """);
        refuses(
                "headers: {X-Team: 7}",
                """
                X-Team of headers of the connection is no text

                Fix:  write X-Team: and a text, in quotes.
                """);
    }

    @Test
    void refusesWhatIsNeitherTrueNorFalse() {
        refuses(
                "stream: often",
                """
                stream of the connection is the text 'often', not true or false

                Fix:  write true or false.
                """);
    }

    @ParameterizedTest
    @CsvSource({"90, the number 90", "0s, the text '0s'", "25h, the text '25h'", "soon, the text 'soon'"})
    void refusesWhatIsNoDuration(String written, String kind) {
        refuses(
                "deadline: " + written,
                """
                deadline of the connection is %s, not a duration of at most a day

                Fix:  write a whole number with its unit ms, s, m or h: deadline: 90s
                """
                        .formatted(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "attempts, 0, 100",
        "attempts, 101, 100",
        "attempts, 1.5, 100",
        "concurrency, 0, 10000",
        "concurrency, 10001, 10000"
    })
    void refusesANumberOutOfRange(String key, String number, int most) {
        refuses(
                key + ": " + number,
                """
                %s of the connection is the number %s, not a whole number from 1 to %d

                Fix:  write such a number.
                """
                        .formatted(key, number, most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy:3128", "ftp://proxy:3128", "http://proxy", "http://proxy:3128/path"})
    void refusesWhatIsNoProxy(String url) {
        refuses(
                "proxy: \"" + url + "\"",
                """
                proxy of the connection is no address of a proxy

                Fix:  write http://host:port, socks://host:port or ${NAME}, the environment variable that holds one.
                """);
    }

    @Test
    void refusesAPasswordInAProxy() {
        refuses(
                "proxy: http://bot:" + SECRET + "@proxy:3128",
                """
                proxy of the connection holds a password

                Why:  versions files are committed and printed in reports.
                Fix:  write http://user:${NAME}@host:port, where NAME is the environment variable that holds it.
                """);
    }

    @Test
    void readsToolsSchemaAndServedModel() {
        ModelVersion version =
                read("""
                        versions:
                          v1:
                            model: m
                            served: m-2026-*
                            responseSchema: {type: object, properties: {days: {type: [integer, "null"], default: null}}}
                            tools:
                              - name: refund
                                description: Pays money back.
                                parameters: {type: object, required: [order]}
                              - {name: ask, description: Asks a human.}
                        """)
                        .get("v1");

        assertThat(version.served()).contains("m-2026-*");
        assertThat(version.tools())
                .containsExactly(
                        new Tool("refund", "Pays money back.", Map.of("type", "object", "required", List.of("order"))),
                        new Tool("ask", "Asks a human.", Map.of()));
        assertThat(version.responseSchema().orElseThrow())
                .containsEntry("type", "object")
                .containsKey("properties");
    }

    private static void refusesRest(String lines, String message) {
        assertThatThrownBy(() -> read("versions:\n  v1:\n    model: m\n" + lines))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("touchstone/bot.yaml:" + message.strip());
    }

    @Test
    void refusesWrongTools() {
        refusesRest(
                "    tools: {name: a}\n",
                """
                4: tools of version v1 is a mapping, not a list

                Fix:  write '- name: …' for each tool.
                """);
        refusesRest(
                "    tools:\n    - description: d\n",
                """
                5: a tool of version v1 has no name

                Fix:  add the line 'name: …' to it.
                """);
        refusesRest(
                "    tools:\n    - name: a\n",
                """
                5: a tool of version v1 has no description

                Fix:  add the line 'description: …' to it.
                """);
        refusesRest(
                "    tools:\n    - {name: a, description: d}\n    - {name: a, description: e}\n",
                """
                6: two tools are named a

                Fix:  rename one of them.
                """);
        refusesRest(
                "    tools:\n    - name: a\n      description: d\n      strict: true\n",
                """
                7: unknown key 'strict' in a tool of version v1

                  legal keys description, name, parameters

                Why:  a key that is not read would look as if it had an effect.
                Fix:  Correct or remove it.
                """);
        refusesRest(
                "    tools:\n    - name: a\n      description: d\n      parameters: {n: 12345678901234567890}\n",
                """
                7: parameters of tool a: a value 12345678901234567890 is beyond ±(2^53 − 1), where JSON parsers differ

                Fix:  write a value that JSON keeps exactly; text needs quotes.
                """);
    }

    @Test
    void refusesAWrongSchemaOrServedModel() {
        refusesRest(
                "    responseSchema: text\n",
                """
                4: responseSchema of version v1 is the text 'text', not a mapping

                Fix:  write 'key: value' lines.
                """);
        refusesRest(
                "    responseSchema:\n      type: object\n      properties:\n",
                """
                6: responseSchema of version v1: a value is missing

                Fix:  write a value that JSON keeps exactly; text needs quotes.
                """);
        refusesRest(
                "    served: 4.1\n",
                """
                4: served of version v1 is the number 4.1, not text

                Fix:  put it in quotes: served: "4.1"
                """);
    }
}
