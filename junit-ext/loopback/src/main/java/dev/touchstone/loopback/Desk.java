package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every request to the provider it is for, and the reply of the script back in its words. */
final class Desk {

    private final Script script;
    private final OllamaTags tags = new OllamaTags();
    private final List<Dialect> dialects = List.of(
            new AzureChat(),
            new OpenAiChat(),
            new OpenAiResponses(),
            new Anthropic(),
            new Gemini(),
            new Ollama(),
            new Bedrock());
    private final List<Asked> asked = new ArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile String key = "";

    Desk(Script script) {
        this.script = script;
    }

    void require(String credential) {
        key = credential;
    }

    OllamaTags tags() {
        return tags;
    }

    int requests() {
        return requests.get();
    }

    List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    Outgoing serve(Sent sent, byte[] body) {
        requests.incrementAndGet();
        if (tags.hears(sent)) {
            return Outgoing.json(Delivery.USUAL, headers(Delivery.USUAL, Map.of(), "application/json"), tags.list());
        }
        Optional<Dialect> dialect =
                dialects.stream().filter(each -> each.hears(sent.path())).findFirst();
        return dialect.map(known -> answer(known, sent, body)).orElseGet(() -> unknown(sent));
    }

    private Outgoing answer(Dialect dialect, Sent sent, byte[] body) {
        Delivery delivery = Delivery.USUAL;
        try {
            Turn turn = reply(dialect, sent, body);
            delivery = turn.reply().delivery();
            return delivery.isError() ? failure(dialect, delivery, turn.text()) : success(dialect, sent, turn);
        } catch (Refusal refused) {
            return failure(dialect, delivery, refused);
        } catch (RuntimeException broken) {
            return failure(dialect, delivery, new Refusal(500, "The script failed: " + broken));
        }
    }

    private Turn reply(Dialect dialect, Sent sent, byte[] body) {
        Asked understood = understand(dialect, sent, body);
        long number;
        synchronized (asked) {
            number = asked.size();
            asked.add(understood);
        }
        return new Turn(understood, script.reply(understood), number);
    }

    private Asked understand(Dialect dialect, Sent sent, byte[] body) {
        if (!key.isEmpty()) {
            dialect.admit(sent, body, key);
        }
        if (!sent.method().equals("POST")) {
            throw new Refusal(405, "Method " + sent.method() + " is not allowed here.");
        }
        if (!sent.header("content-type").orElse("").startsWith("application/json")) {
            throw new Refusal(400, "Content-Type must be application/json.");
        }
        JsonNode json =
                Json.parsed(body).orElseThrow(() -> new Refusal(400, "The body of the request is not valid JSON."));
        return new Asked(dialect.provider(), sent, json, dialect.read(sent, json));
    }

    private static Outgoing success(Dialect dialect, Sent sent, Turn turn) {
        Delivery delivery = turn.reply().delivery();
        Map<String, String> own = dialect.headers(200);
        if (!turn.asked().stream()) {
            return Outgoing.json(delivery, headers(delivery, own, "application/json"), Json.bytes(dialect.whole(turn)));
        }
        List<Frame> frames = dialect.stream(turn);
        return new Outgoing(
                delivery,
                headers(delivery, own, dialect.streamType(sent)),
                delivery.isInterrupted() ? interrupted(dialect, turn, frames) : frames,
                true);
    }

    private static List<Frame> interrupted(Dialect dialect, Turn turn, List<Frame> frames) {
        int pieces = 0;
        for (int i = 0; i < frames.size(); i++) {
            pieces = frames.get(i).isPiece() ? i + 1 : pieces;
        }
        List<Frame> begun = new ArrayList<>(frames.subList(0, pieces));
        int status = turn.reply().delivery().interruption();
        begun.add(dialect.interruption(turn, new Refusal(status, "The stream was interrupted.")));
        return begun;
    }

    private static Outgoing failure(Dialect dialect, Delivery delivery, String message) {
        return failure(dialect, delivery, new Refusal(delivery.status(), message));
    }

    private static Outgoing failure(Dialect dialect, Delivery wanted, Refusal trouble) {
        Delivery delivery = new Delivery(trouble.status(), 200, wanted.headers(), wanted.pace());
        Map<String, String> headers = headers(delivery, dialect.headers(trouble.status()), "application/json");
        return Outgoing.json(delivery, headers, Json.bytes(dialect.error(trouble)));
    }

    private static Outgoing unknown(Sent sent) {
        Delivery absent = new Delivery(404, 200, Map.of(), Pace.AT_ONCE);
        JsonNode error = Json.object("error", "no provider is asked at " + sent.path());
        return Outgoing.json(absent, headers(absent, Map.of(), "application/json"), Json.bytes(error));
    }

    private static Map<String, String> headers(Delivery delivery, Map<String, String> own, String type) {
        Map<String, String> headers = new HashMap<>(own);
        headers.put("content-type", type);
        headers.putAll(delivery.headers());
        return headers;
    }
}
