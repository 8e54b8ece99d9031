package dev.touchstone.junit.model.wire;

import java.util.Map;

/**
 * One HTTP POST, before it is signed.
 *
 * @param path below the base URL, with its query: {@code v1/chat/completions}
 * @param headers besides content type, credentials and the connection's own
 * @param body JSON
 */
public record WireRequest(String path, Map<String, String> headers, String body) {

    /** Keeps a copy of the headers. */
    public WireRequest {
        headers = Map.copyOf(headers);
    }
}
