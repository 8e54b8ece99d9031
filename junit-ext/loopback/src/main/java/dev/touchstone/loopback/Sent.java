package dev.touchstone.loopback;

import java.util.Map;
import java.util.Optional;

/**
 * The head of an HTTP request.
 *
 * @param path still encoded
 * @param query still encoded, {@code ""} if none
 * @param headers by name in lower case
 */
record Sent(String method, String path, String query, Map<String, String> headers) {

    Sent {
        headers = Map.copyOf(headers);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean is(String header, String value) {
        return value.equalsIgnoreCase(headers.get(header));
    }

    boolean asksFor(String nameAndValue) {
        return ("&" + query + "&").contains("&" + nameAndValue + "&");
    }
}
