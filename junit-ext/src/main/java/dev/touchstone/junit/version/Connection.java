package dev.touchstone.junit.version;

import java.util.Map;
import java.util.Optional;

/**
 * How a provider is reached: no part of what is judged, so no part of the digest.
 *
 * @param baseUrl of the provider; empty: the provider's own
 * @param key where the key comes from; empty: the provider's usual environment variable
 * @param headers to send besides the provider's own; a value {@code ${NAME}} is the environment variable of that name
 * @param stream whether answers come piece by piece, so that the time to the first piece is known
 * @param patience how long and how often to try
 * @param network proxy and certificates
 */
public record Connection(
        Optional<String> baseUrl,
        Optional<KeySource> key,
        Map<String, String> headers,
        boolean stream,
        Patience patience,
        Network network) {

    /** The provider's own address, the usual key, no proxy. */
    public static final Connection USUAL =
            new Connection(Optional.empty(), Optional.empty(), Map.of(), false, Patience.USUAL, Network.DIRECT);

    /** Keeps a copy of the headers. */
    public Connection {
        headers = Map.copyOf(headers);
    }

    /** The same at this address. */
    public Connection at(String url) {
        return new Connection(Optional.of(url), key, headers, stream, patience, network);
    }

    /** The same, piece by piece or not. */
    public Connection streaming(boolean pieces) {
        return new Connection(baseUrl, key, headers, pieces, patience, network);
    }

    /** The same with this key. */
    public Connection keyFrom(KeySource source) {
        return new Connection(baseUrl, Optional.of(source), headers, stream, patience, network);
    }

    /** The same with this patience. */
    public Connection with(Patience other) {
        return new Connection(baseUrl, key, headers, stream, other, network);
    }

    /** The same through this network. */
    public Connection through(Network other) {
        return new Connection(baseUrl, key, headers, stream, patience, other);
    }
}
