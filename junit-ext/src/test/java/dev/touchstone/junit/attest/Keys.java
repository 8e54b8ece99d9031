package dev.touchstone.junit.attest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** A pair of keys the JDK has made, as the PEM files people keep them in. */
public record Keys(Path privateFile, Path publicFile) {

    public static Keys make(Path folder, String name) {
        return make(folder, name, "Ed25519");
    }

    static Keys make(Path folder, String name, String algorithm) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
            return new Keys(
                    write(
                            folder.resolve(name + ".pem"),
                            pem("PRIVATE KEY", pair.getPrivate().getEncoded())),
                    write(
                            folder.resolve(name + ".pub.pem"),
                            pem("PUBLIC KEY", pair.getPublic().getEncoded())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public SigningKey signing() {
        return SigningKey.read(privateFile);
    }

    public VerifyingKey verifying() {
        return VerifyingKey.read(publicFile);
    }

    static String pem(String label, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }

    static Path write(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
