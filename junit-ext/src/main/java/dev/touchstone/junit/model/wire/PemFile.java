package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file of certificates and keys in PEM (RFC 7468).
 *
 * @param place what it is for and where it lies, for messages
 */
record PemFile(String place, String text) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----\\s([A-Za-z0-9+/=\\s]*)-----END \\1-----");
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

    /** @throws ConfigurationException if it cannot be read */
    static PemFile read(String setting, String path) {
        String place = setting + " of a connection: the file " + Untrusted.line(path, 200);
        try {
            // Bytes outside ASCII stand in comments only.
            return new PemFile(place, Files.readString(Path.of(path), StandardCharsets.ISO_8859_1));
        } catch (IOException | InvalidPathException e) {
            throw unusable(place, "cannot be read");
        }
    }

    List<X509Certificate> certificates() {
        List<X509Certificate> found = new ArrayList<>();
        for (byte[] block : blocks("CERTIFICATE")) {
            found.add(certificate(block));
        }
        if (found.isEmpty()) {
            throw unusable(place, "holds no certificate");
        }
        return found;
    }

    PrivateKey privateKey() {
        byte[] content = blocks("PRIVATE KEY").stream()
                .findFirst()
                .orElseThrow(() -> unusable(place, "holds no unencrypted PKCS #8 key"));
        return ALGORITHMS.stream()
                .flatMap(algorithm -> privateKey(algorithm, content).stream())
                .findFirst()
                .orElseThrow(() -> unusable(place, "holds a key that is neither RSA nor EC nor EdDSA"));
    }

    private static Optional<PrivateKey> privateKey(String algorithm, byte[] content) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(content)));
        } catch (GeneralSecurityException anotherAlgorithm) {
            return Optional.empty();
        }
    }

    private X509Certificate certificate(byte[] content) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
        } catch (CertificateException e) {
            throw unusable(place, "holds a certificate that is damaged");
        }
    }

    private List<byte[]> blocks(String type) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(type))
                .map(this::decoded)
                .toList();
    }

    private byte[] decoded(MatchResult block) {
        try {
            return Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException e) {
            throw unusable(place, "is damaged");
        }
    }

    static ConfigurationException unusable(String place, String problem) {
        return new ConfigurationException(Explanation.of(place + " " + problem + ". No call was made.")
                .fix(
                        "write a PEM file: -----BEGIN CERTIFICATE----- blocks, for clientCertificate also the key as -----BEGIN PRIVATE"
                                + " KEY----- (openssl pkcs8 -topk8 -nocrypt -in KEY)."));
    }

    /** Without the content. */
    @Override
    public String toString() {
        return place;
    }
}
