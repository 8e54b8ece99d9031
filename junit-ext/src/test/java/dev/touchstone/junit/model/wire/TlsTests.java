package dev.touchstone.junit.model.wire;

import static dev.touchstone.junit.model.wire.Wire.json;
import static dev.touchstone.junit.model.wire.Wire.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import okhttp3.Handshake;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class TlsTests {

    private static final String ANSWER = "{\"text\":\"yes\"}";
    private static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Acme CA")
            .build();
    private static final HeldCertificate SERVER = new HeldCertificate.Builder()
            .addSubjectAlternativeName("127.0.0.1")
            .signedBy(AUTHORITY)
            .build();

    @TempDir
    private Path folder;

    private final MockWebServer server = new MockWebServer();
    private final Wire wire = new Wire();

    @BeforeEach
    void start() throws Exception {
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(SERVER)
                .addTrustedCertificate(AUTHORITY.certificate())
                .build()
                .sslSocketFactory());
        server.enqueue(json(ANSWER));
        server.start();
    }

    @AfterEach
    void stop() {
        wire.close();
        server.close();
    }

    private Connection https(Optional<String> certificates, Optional<String> own) {
        return whole("https://127.0.0.1:" + server.getPort()).through(new Network(Optional.empty(), certificates, own));
    }

    private Optional<String> file(String... blocks) throws IOException {
        Path file = folder.resolve("file.pem");
        return Optional.of(
                Files.writeString(file, "# Acme\n" + String.join("", blocks)).toString());
    }

    @Test
    void anUnknownAuthorityIsNotTrusted() {
        assertThat(wire.failure(https(Optional.empty(), Optional.empty())))
                .startsWith("tiny at HOST gave no answer: no trusted TLS connection: ")
                .contains("PKIX path building failed", "attempts 1 of at most 5")
                .endsWith(
                        "Fix:  if your network shows a certificate of its own, name its authority: connection: {certificates: FILE.pem};"
                                + " if the provider wants to know who asks, name yours: connection: {clientCertificate: FILE.pem}.");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void anAuthorityOfTheUsersIsTrusted() throws Exception {
        assertThat(wire.ask(https(file(AUTHORITY.certificatePem()), Optional.empty()))
                        .text())
                .isEqualTo("yes");
    }

    @Test
    void aCertificateOfAnotherHostIsNotTrusted() throws Exception {
        Connection localhost = whole("https://localhost:" + server.getPort())
                .through(new Network(Optional.empty(), file(AUTHORITY.certificatePem()), Optional.empty()));

        assertThat(wire.failure(localhost)).contains("no trusted TLS connection: Hostname localhost not verified");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aServerThatDoesNotSpeakTls() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerInPlainText(plain));
            answering.start();

            assertThat(wire.failure(whole("https://127.0.0.1:" + plain.getLocalPort())))
                    .startsWith(
                            "tiny at HOST gave no answer: no trusted TLS connection: Unsupported or unrecognized SSL message")
                    .contains("attempts 1 of at most 5");
            answering.join();
        }
    }

    private static void answerInPlainText(ServerSocket server) {
        try (Socket client = server.accept()) {
            client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            client.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsItsOwnCertificate(boolean elliptic) throws Exception {
        server.requireClientAuth();
        HeldCertificate.Builder builder =
                new HeldCertificate.Builder().commonName("bot").signedBy(AUTHORITY);
        HeldCertificate own = (elliptic ? builder.ecdsa256() : builder.rsa2048()).build();
        Path ownFile = folder.resolve("own.pem");
        Files.writeString(ownFile, own.privateKeyPkcs8Pem() + own.certificatePem() + AUTHORITY.certificatePem());

        assertThat(wire.ask(https(file(AUTHORITY.certificatePem()), Optional.of(ownFile.toString())))
                        .text())
                .isEqualTo("yes");

        Handshake handshake = server.takeRequest().getHandshake();
        assertThat(handshake).isNotNull();
        assertThat(handshake.peerCertificates()).containsExactly(own.certificate(), AUTHORITY.certificate());
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                                            holds no certificate",
        "'-----BEGIN CERTIFICATE-----\n AAAA\n-----END CERTIFICATE-----\n',              holds a certificate that is damaged"
    })
    void refusesAFileThatHoldsNoAuthority(String content, String problem) throws Exception {
        String file = file(content.replace("\n ", "\n")).orElseThrow();

        assertThatThrownBy(() -> wire.ask(https(Optional.of(file), Optional.empty())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("certificates of a connection: the file " + file + " " + problem
                        + ". No call was made.\n\n"
                        + "Fix:  write a PEM file: -----BEGIN CERTIFICATE----- blocks, for clientCertificate also the key as"
                        + " -----BEGIN PRIVATE KEY----- (openssl pkcs8 -topk8 -nocrypt -in KEY).");
    }

    @Test
    void refusesAFileThatIsMissing() {
        assertThatThrownBy(() -> wire.ask(https(Optional.of("no-such.pem"), Optional.empty())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "certificates of a connection: the file no-such.pem cannot be read. No call was made.");
    }

    @Test
    void refusesAKeyInAnotherForm() throws Exception {
        HeldCertificate own = new HeldCertificate.Builder().rsa2048().build();
        String file = file(own.certificatePem(), own.privateKeyPkcs1Pem()).orElseThrow();

        assertThatThrownBy(() -> wire.ask(https(Optional.empty(), Optional.of(file))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("clientCertificate of a connection: the file " + file
                        + " holds no unencrypted PKCS #8 key. No call was made.");
    }
}
