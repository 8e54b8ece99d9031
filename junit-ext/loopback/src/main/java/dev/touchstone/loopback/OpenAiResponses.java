package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** OpenAI Responses. */
final class OpenAiResponses implements Dialect {

    @Override
    public String provider() {
        return "openai-responses";
    }

    @Override
    public boolean hears(String path) {
        return path.endsWith("/responses");
    }

    @Override
    public void admit(Sent sent, byte[] body, String key) {
        OpenAiErrors.admitBearer(sent, key);
    }

    @Override
    public Question read(Sent sent, JsonNode body) {
        return ResponsesRequest.read(body);
    }

    @Override
    public JsonNode whole(Turn turn) {
        checkWindow(turn);
        return new ResponsesAnswer(turn).whole();
    }

    @Override
    public List<Frame> stream(Turn turn) {
        checkWindow(turn);
        return new ResponsesStream(turn).frames();
    }

    @Override
    public Frame interruption(Turn turn, Refusal trouble) {
        return Frame.event(
                "error",
                Json.object(
                        "type",
                        "error",
                        "code",
                        trouble.status() == 429 ? "rate_limit_exceeded" : "server_error",
                        "message",
                        trouble.message(),
                        "param",
                        null,
                        "sequence_number",
                        99));
    }

    @Override
    public JsonNode error(Refusal trouble) {
        return OpenAiErrors.body(trouble);
    }

    private static void checkWindow(Turn turn) {
        if (turn.finish() == Finish.CONTEXT_WINDOW) {
            throw OpenAiErrors.contextWindow("input");
        }
    }
}
