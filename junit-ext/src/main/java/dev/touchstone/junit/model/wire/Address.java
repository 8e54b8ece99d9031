package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where one provider is reached.
 *
 * @param last what was asked below it
 */
record Address(HttpUrl base, Endpoint.Last last) {

    /** @throws ConfigurationException if it is no base URL; without the URL, which may hold a secret */
    static Address of(String baseUrl, String version) {
        @Nullable HttpUrl base = HttpUrl.parse(baseUrl);
        if (base == null) {
            throw refused("is no http or https URL", version);
        }
        if (!base.encodedUsername().isEmpty() || !base.encodedPassword().isEmpty()) {
            throw refused("holds user and password", version);
        }
        return new Address(base, new Endpoint.Last());
    }

    /** The path behind the base URL, the queries of both joined. */
    HttpUrl with(String path) {
        int question = path.indexOf('?');
        String segments = question < 0 ? path : path.substring(0, question);
        HttpUrl.Builder whole = base.newBuilder().addEncodedPathSegments(segments.replaceFirst("^/", ""));
        if (question < 0) {
            return whole.build();
        }
        String query = path.substring(question + 1);
        return whole.encodedQuery(base.encodedQuery() == null ? query : base.encodedQuery() + "&" + query)
                .build();
    }

    /** The whole, remembered for the next request. */
    Endpoint endpoint(String path) {
        return last.of(this, path);
    }

    /** {@code host}, or {@code host:port} where the port is not the usual one. */
    String host() {
        String host = base.host().contains(":") ? "[" + base.host() + "]" : base.host();
        return base.port() == HttpUrl.defaultPort(base.scheme()) ? host : host + ":" + base.port();
    }

    /** What of it may be shown: neither query nor fragment. */
    @Override
    public String toString() {
        return base.scheme() + "://" + host() + base.encodedPath();
    }

    private static ConfigurationException refused(String problem, String version) {
        return new ConfigurationException(Explanation.of(
                        "version " + version + ": its base URL " + problem + ". No call was made.")
                .why("its content is not shown: it may hold a secret.")
                .fix("write it as connection: {baseUrl: https://host/path}; the key comes from connection: {key: …}."));
    }
}
