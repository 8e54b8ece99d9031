package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** What OpenAI says instead of an answer. */
final class OpenAiErrors {

    private OpenAiErrors() {}

    static void admitBearer(Sent sent, String key) {
        if (!sent.is("authorization", "Bearer " + key)) {
            throw new Refusal(401, "Incorrect API key provided.", "", "invalid_api_key");
        }
    }

    static Refusal contextWindow(String parameter) {
        return new Refusal(
                400,
                "Your input exceeds the context window of this model. Please adjust your input and try again.",
                parameter,
                "context_length_exceeded");
    }

    static ObjectNode body(Refusal trouble) {
        return Json.object("error", error(trouble));
    }

    static JsonNode error(Refusal trouble) {
        return Json.object(
                "message", trouble.message(),
                "type", type(trouble.status()),
                "param", orNull(trouble.parameter()),
                "code", code(trouble));
    }

    static @Nullable String code(Refusal trouble) {
        return trouble.status() == 429 && trouble.code().isEmpty() ? "rate_limit_exceeded" : orNull(trouble.code());
    }

    private static String type(int status) {
        if (status == 429) {
            return "requests";
        }
        return status >= 500 ? "server_error" : "invalid_request_error";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
