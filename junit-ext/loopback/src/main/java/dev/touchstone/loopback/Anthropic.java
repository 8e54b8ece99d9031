package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Anthropic Messages. */
final class Anthropic implements Dialect {

    @Override
    public String provider() {
        return "anthropic";
    }

    @Override
    public boolean hears(String path) {
        return path.endsWith("/v1/messages");
    }

    /** The vendor's own client 2.x shows its key in a header of its own, 3.x as a bearer's. */
    @Override
    public void admit(Sent sent, byte[] body, String key) {
        if (!sent.is("x-api-key", key) && !sent.is("authorization", "Bearer " + key)) {
            throw new Refusal(401, "invalid x-api-key");
        }
    }

    @Override
    public Question read(Sent sent, JsonNode body) {
        if (sent.header("anthropic-version").isEmpty()) {
            throw new Refusal(400, "anthropic-version: header is required");
        }
        return AnthropicRequest.read(body);
    }

    @Override
    public JsonNode whole(Turn turn) {
        checkFilter(turn);
        return new AnthropicAnswer(turn).whole();
    }

    @Override
    public List<Frame> stream(Turn turn) {
        checkFilter(turn);
        return new AnthropicStream(turn).frames();
    }

    @Override
    public Frame interruption(Turn turn, Refusal trouble) {
        return Frame.event("error", error(trouble));
    }

    @Override
    public JsonNode error(Refusal trouble) {
        return Json.object(
                "type", "error",
                "error", Map.of("type", type(trouble.status()), "message", trouble.message()),
                "request_id", "req_loopback");
    }

    @Override
    public Map<String, String> headers(int status) {
        return Map.of("request-id", "req_loopback");
    }

    private static String type(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 402 -> "billing_error";
            case 403 -> "permission_error";
            case 404 -> "not_found_error";
            case 413 -> "request_too_large";
            case 429 -> "rate_limit_error";
            case 504 -> "timeout_error";
            case 529 -> "overloaded_error";
            default -> status < 500 ? "invalid_request_error" : "api_error";
        };
    }

    private static void checkFilter(Turn turn) {
        if (turn.finish() == Finish.CONTENT_FILTER) {
            throw new Refusal(400, "Output blocked by content filtering policy");
        }
    }
}
