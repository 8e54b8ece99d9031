package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Ollama's {@code /api/chat}. */
final class Ollama implements Dialect {

    @Override
    public String provider() {
        return "ollama";
    }

    @Override
    public boolean hears(String path) {
        return path.endsWith("/api/chat");
    }

    /** Ollama itself has no keys; what stands before it has. */
    @Override
    public void admit(Sent sent, byte[] body, String key) {
        if (!sent.is("authorization", "Bearer " + key)) {
            throw new Refusal(401, "unauthorized");
        }
    }

    @Override
    public Question read(Sent sent, JsonNode body) {
        return OllamaRequest.read(body);
    }

    @Override
    public JsonNode whole(Turn turn) {
        checkWindow(turn);
        return new OllamaAnswer(turn).whole();
    }

    @Override
    public List<Frame> stream(Turn turn) {
        checkWindow(turn);
        return new OllamaAnswer(turn).lines();
    }

    @Override
    public Frame interruption(Turn turn, Refusal trouble) {
        return Frame.of(error(trouble) + "\n");
    }

    @Override
    public String streamType(Sent sent) {
        return "application/x-ndjson";
    }

    @Override
    public JsonNode error(Refusal trouble) {
        return Json.object("error", trouble.message());
    }

    private static void checkWindow(Turn turn) {
        if (turn.finish() == Finish.CONTEXT_WINDOW) {
            throw new Refusal(400, "the input length exceeds the context length");
        }
    }
}
