package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** OpenAI Chat Completions, and the gateways that speak like it. */
class OpenAiChat implements Dialect {

    @Override
    public String provider() {
        return "openai";
    }

    @Override
    public boolean hears(String path) {
        return path.endsWith("/chat/completions");
    }

    @Override
    public void admit(Sent sent, byte[] body, String key) {
        OpenAiErrors.admitBearer(sent, key);
    }

    @Override
    public Question read(Sent sent, JsonNode body) {
        return ChatRequest.read(body, sent.path().equals("/v1/chat/completions"));
    }

    @Override
    public JsonNode whole(Turn turn) {
        checkWindow(turn);
        return new ChatAnswer(turn).whole();
    }

    @Override
    public List<Frame> stream(Turn turn) {
        checkWindow(turn);
        return new ChatStream(turn).frames();
    }

    @Override
    public Frame interruption(Turn turn, Refusal trouble) {
        return Frame.data(error(trouble));
    }

    @Override
    public JsonNode error(Refusal trouble) {
        return OpenAiErrors.body(trouble);
    }

    private static void checkWindow(Turn turn) {
        if (turn.finish() == Finish.CONTEXT_WINDOW) {
            throw OpenAiErrors.contextWindow("messages");
        }
    }
}
