package dev.touchstone.junit.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.assertions.message.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    private static final String PRIVATE_FIX =
            "\n\nFix:  name a private Ed25519 key in PKCS#8 form, not encrypted, made with:"
                    + " openssl genpkey -algorithm ed25519 -out signing.pem";
    private static final String PUBLIC_FIX =
            "\n\nFix:  name a public Ed25519 key in X.509 form: openssl pkey -in signing.pem"
                    + " -pubout -out signing.pub.pem";

    @TempDir
    private Path folder;

    private Path file(String content) {
        return Keys.write(folder.resolve("key.pem"), content);
    }

    private static void refuses(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(ConfigurationException.class).hasMessage(message);
    }

    @Test
    void aKeyFileExists() {
        Path absent = folder.resolve("absent.pem");
        refuses(
                () -> SigningKey.read(absent),
                absent + ": no such key file\n\nFix:  add the file, or correct its name.");
        refuses(
                () -> VerifyingKey.read(absent),
                absent + ": no such key file\n\nFix:  add the file, or correct its name in the policy.");
    }

    @Test
    void aKeyFileIsPem() {
        String message =
                ": the key is no PEM file\n\nFix:  it begins with -----BEGIN … ----- and ends with -----END … -----.";
        for (String content : List.of("", "nonsense", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PUBLIC KEY-----")) {
            Path file = file(content);
            refuses(() -> SigningKey.read(file), file + message);
        }
    }

    @Test
    void aKeyIsBase64() {
        Path file = file("-----BEGIN PRIVATE KEY-----\n*secret*\n-----END PRIVATE KEY-----\n");
        refuses(
                () -> SigningKey.read(file),
                file
                        + ": the key is no PEM file: what is between its lines is not Base64\n\nFix:  write the key"
                        + " anew.");
    }

    @Test
    void aKeyFileHoldsOneKey() throws IOException {
        Keys keys = Keys.make(folder, "signing");
        Path file = file(Files.readString(keys.privateFile()) + Files.readString(keys.publicFile()));
        refuses(
                () -> SigningKey.read(file),
                file + ": the key holds more than one key\n\nFix:  keep one key per file.");
    }

    @Test
    void aPublicKeySignsNothing() {
        Path file = Keys.make(folder, "signing").publicFile();
        refuses(
                () -> SigningKey.read(file),
                file + ": the key holds \"PUBLIC KEY\", not \"PRIVATE KEY\"" + PRIVATE_FIX);
    }

    @Test
    void aPrivateKeyHasNoPlaceInAPolicy() {
        Path file = Keys.make(folder, "signing").privateFile();
        refuses(
                () -> VerifyingKey.read(file),
                file + ": the key holds \"PRIVATE KEY\", not \"PUBLIC KEY\"" + PUBLIC_FIX);
    }

    @Test
    void anEncryptedKeyIsNotRead() {
        Path file = file(Keys.pem("ENCRYPTED PRIVATE KEY", new byte[] {1, 2, 3}));
        refuses(
                () -> SigningKey.read(file),
                file + ": the key holds \"ENCRYPTED PRIVATE KEY\", not \"PRIVATE KEY\"" + PRIVATE_FIX);
    }

    @Test
    void anotherKindOfKeyIsRefused() {
        Keys rsa = Keys.make(folder, "rsa", "RSA");
        refuses(
                () -> SigningKey.read(rsa.privateFile()),
                rsa.privateFile() + ": the key holds no Ed25519 key" + PRIVATE_FIX);
        refuses(
                () -> VerifyingKey.read(rsa.publicFile()),
                rsa.publicFile() + ": the key holds no Ed25519 key" + PUBLIC_FIX);
    }

    @Test
    void noMessageHoldsAnythingOfAPrivateKey() throws IOException {
        Keys keys = Keys.make(folder, "signing");
        String base64 = Files.readAllLines(keys.privateFile()).get(1);
        Path cut = file("-----BEGIN PRIVATE KEY-----\n" + base64.substring(0, 40) + "\n-----END PRIVATE KEY-----\n");

        for (Throwable thrown : List.of(
                catchThrowable(() -> VerifyingKey.read(keys.privateFile())),
                catchThrowable(() -> SigningKey.read(cut)))) {
            assertThat(thrown).isInstanceOf(ConfigurationException.class).hasNoCause();
            assertThat(thrown.getMessage()).doesNotContain(base64.substring(24, 40));
        }
        assertThat(keys.signing())
                .hasToString("private half of " + keys.verifying().id());
    }
}
