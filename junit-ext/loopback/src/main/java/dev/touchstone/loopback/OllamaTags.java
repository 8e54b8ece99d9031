package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The models Ollama has: {@code GET /api/tags}. */
final class OllamaTags {

    private final Map<String, String> digests = new ConcurrentSkipListMap<>();

    void install(String model, String digest) {
        digests.put(model, digest);
    }

    boolean hears(Sent sent) {
        return sent.method().equals("GET") && sent.path().endsWith("/api/tags");
    }

    byte[] list() {
        List<JsonNode> models = new ArrayList<>();
        digests.forEach((model, digest) -> models.add(Json.object(
                "name",
                model,
                "model",
                model,
                "modified_at",
                "2026-01-01T00:00:00Z",
                "size",
                1,
                "digest",
                digest,
                "details",
                Map.of("format", "gguf", "family", "loopback"))));
        return Json.bytes(Json.object("models", models));
    }
}
