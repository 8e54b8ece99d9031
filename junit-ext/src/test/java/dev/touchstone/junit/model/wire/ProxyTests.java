package dev.touchstone.junit.model.wire;

import static dev.touchstone.junit.model.wire.Wire.json;
import static dev.touchstone.junit.model.wire.Wire.response;
import static dev.touchstone.junit.model.wire.Wire.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.Network;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ProxyTests {

    private static final String ANSWER = "{\"text\":\"yes\"}";
    private static final String PASSWORD = "planted p@ss";

    private final MockWebServer proxy = new MockWebServer();
    private final Wire wire = new Wire();

    @BeforeEach
    void start() throws Exception {
        proxy.start();
    }

    @AfterEach
    void stop() {
        wire.close();
        proxy.close();
    }

    private static Connection through(String url, String target) {
        return whole(target).through(new Network(Optional.of(url), Optional.empty(), Optional.empty()));
    }

    private String proxyUrl(String login) {
        return "http://" + login + "127.0.0.1:" + proxy.getPort();
    }

    @Test
    void asksThroughAnHttpProxyThatKnowsTheHost() throws Exception {
        proxy.enqueue(json(ANSWER));

        assertThat(wire.ask(through(proxyUrl(""), "http://provider.invalid")).text())
                .isEqualTo("yes");

        RecordedRequest request = proxy.takeRequest();
        assertThat(request.getRequestLine())
                .isEqualTo("POST http://provider.invalid/v1/ask?tag=planted-query-1234&mode=plain HTTP/1.1");
        assertThat(request.getHeaders().get("Proxy-Authorization")).isNull();
    }

    @Test
    void logsInToAProxyByAVariable() throws Exception {
        proxy.enqueue(json(ANSWER));
        wire.environment.put("PROXY", proxyUrl("bot:planted%20p%40ss@"));

        assertThat(wire.ask(through("${PROXY}", "http://provider.invalid")).text())
                .isEqualTo("yes");

        assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization"))
                .isEqualTo(Credentials.basic("bot", PASSWORD));
    }

    @Test
    void onlyTheProxyLearnsItsLogin(@TempDir Path folder) throws Exception {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("provider.invalid")
                .build();
        proxy.useHttps(
                new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
        proxy.enqueue(new MockResponse.Builder().inTunnel().build());
        proxy.enqueue(json(ANSWER));
        Path certificates = Files.writeString(folder.resolve("ca.pem"), own.certificatePem());
        Connection connection = whole("https://provider.invalid")
                .through(new Network(
                        Optional.of(proxyUrl("bot:planted%20p%40ss@")),
                        Optional.of(certificates.toString()),
                        Optional.empty()));

        assertThat(wire.ask(connection).text()).isEqualTo("yes");

        RecordedRequest tunnel = proxy.takeRequest();
        assertThat(tunnel.getRequestLine()).isEqualTo("CONNECT provider.invalid:443 HTTP/1.1");
        assertThat(tunnel.getHeaders().get("Proxy-Authorization")).isEqualTo(Credentials.basic("bot", PASSWORD));
        assertThat(tunnel.getHeaders().get("Authorization")).isNull();
        RecordedRequest request = proxy.takeRequest();
        assertThat(request.getHeaders().get("Proxy-Authorization")).isNull();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + Wire.KEY);
    }

    @Test
    void aProxyThatRefusesTheLogin() {
        proxy.enqueue(response(407, "text/plain", "Who are you, planted p@ss?"));

        assertThat(wire.failure(through(proxyUrl("bot:planted%20p%40ss@"), "http://provider.invalid")))
                .isEqualTo(
                        """
                        tiny at provider.invalid gave no answer: HTTP 407

                          model    tiny-1
                          it says  Who are you, [redacted]?
                          attempts 1 of at most 5
                          elapsed  0 ms of at most 120 s

                        Why:  an answer that was not given is neither good nor bad.
                        Fix:  write user and password into the proxy's address: connection: {proxy: "${NAME_OF_A_VARIABLE}"}.""");
    }

    @Test
    void aTunnelThatRefusesTheLogin() {
        proxy.enqueue(new MockResponse.Builder().code(407).inTunnel().build());

        assertThat(wire.failure(through(proxyUrl("bot:planted%20p%40ss@"), "https://provider.invalid")))
                .isEqualTo(
                        """
                        tiny at provider.invalid gave no answer: the proxy wants to know who asks

                          model    tiny-1
                          attempts 1 of at most 5
                          elapsed  0 ms of at most 120 s

                        Why:  an answer that was not given is neither good nor bad.
                        Fix:  write user and password into the proxy's address: connection: {proxy: "${NAME_OF_A_VARIABLE}"}.""");
    }

    @Test
    void asksThroughASocksProxyThatKnowsTheHost() throws Exception {
        try (SocksProxy socks = new SocksProxy(false)) {
            String url = "socks://127.0.0.1:" + socks.port();

            assertThat(wire.ask(through(url, "http://provider.invalid:8080")).text())
                    .isEqualTo("yes");
            assertThat(socks.asked.get()).isEqualTo("provider.invalid:8080");
        }
    }

    @Test
    void logsInToASocksProxy() throws Exception {
        try (SocksProxy socks = new SocksProxy(true)) {
            String url = "socks5://bot:planted%20p%40ss@127.0.0.1:" + socks.port();

            assertThat(wire.ask(through(url, "http://provider.invalid")).text()).isEqualTo("yes");
            assertThat(socks.asked.get()).isEqualTo("bot:planted p@ss@provider.invalid:80");
        }
    }

    @Test
    void aSocksProxyThatWantsALogin() throws Exception {
        try (SocksProxy socks = new SocksProxy(true)) {
            assertThat(wire.failure(through("socks://127.0.0.1:" + socks.port(), "http://provider.invalid")))
                    .startsWith("tiny at provider.invalid gave no answer: the proxy wants to know who asks\n")
                    .contains("attempts 1 of at most 5");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://bot:secret@proxy:1",
                "http://proxy",
                "http://bot:secret@/",
                "bot:secret",
                "http://bot:%ZZ@p:1"
            })
    void refusesWhatIsNoProxyWithoutShowingIt(String url) {
        assertThatThrownBy(() -> wire.ask(through(url, "http://provider.invalid")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the proxy of a connection is no proxy's address. No call was made.

                        Why:  its content is not shown: it may hold a password.
                        Fix:  write connection: {proxy: "http://host:port"} or "socks://host:port"; user:password@ before the host, special characters as %XX.""");
    }
}
