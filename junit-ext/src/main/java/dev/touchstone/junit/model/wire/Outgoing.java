package dev.touchstone.junit.model.wire;

import dev.touchstone.junit.version.ModelVersion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * The HTTP request for one answer, signed anew for every attempt.
 *
 * @param keys looks up credentials and remembers them
 */
record Outgoing(ModelVersion version, Provider provider, SeenKeys keys, WireRequest wire) {

    String baseUrl() {
        return provider.baseUrl(version, keys);
    }

    Request request(Address address) {
        Endpoint endpoint = address.endpoint(wire.path());
        byte[] body = wire.body().getBytes(StandardCharsets.UTF_8);
        Request.Builder request = new Request.Builder().url(endpoint.url()).post(new OneShotBody(body));
        headers(endpoint.uri(), body).forEach((name, value) -> {
            Header.require(name, value, version.name());
            request.header(name, value);
        });
        remember(endpoint.url());
        return request.build();
    }

    private Map<String, String> headers(URI uri, byte[] body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", "touchstone");
        headers.put("Content-Type", "application/json");
        headers.put("Accept", accepted());
        headers.putAll(wire.headers());
        Environment environment = new Environment(keys, version.name());
        Map<String, String> secret = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        version.connection()
                .headers()
                .forEach((name, value) -> secret.put(name, environment.resolved(value, "header " + name)));
        secret.putAll(provider.signer(version, keys).headers(uri, body));
        secret.values().forEach(keys.secrets()::add);
        headers.putAll(secret);
        return headers;
    }

    private String accepted() {
        if (!version.connection().stream()) {
            return "application/json";
        }
        return switch (provider.format(version).framing()) {
            case EVENTS -> "text/event-stream";
            case LINES -> "application/x-ndjson";
            case AMAZON -> "application/vnd.amazon.eventstream";
        };
    }

    private void remember(HttpUrl url) {
        for (String name : url.queryParameterNames()) {
            url.queryParameterValues(name).stream()
                    .filter(value -> value != null)
                    .forEach(keys.secrets()::add);
        }
    }
}
