package dev.touchstone.junit.version;

import java.util.Optional;

/**
 * What stands between this machine and a provider.
 *
 * @param proxy {@code http://host:port} or {@code socks://host:port}
 * @param certificates a PEM file of certificate authorities trusted besides the JDK's
 * @param clientCertificate a PEM file of a certificate chain and its unencrypted PKCS #8 key
 */
public record Network(Optional<String> proxy, Optional<String> certificates, Optional<String> clientCertificate) {

    /** Nothing. */
    public static final Network DIRECT = new Network(Optional.empty(), Optional.empty(), Optional.empty());
}
