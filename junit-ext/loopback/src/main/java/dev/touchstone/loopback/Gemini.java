package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gemini's {@code generateContent} and {@code streamGenerateContent}. */
final class Gemini implements Dialect {

    private static final Pattern PATH = Pattern.compile(".*/models/([^/:]+):(generateContent|streamGenerateContent)");

    @Override
    public String provider() {
        return "gemini";
    }

    @Override
    public boolean hears(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public void admit(Sent sent, byte[] body, String key) {
        if (!sent.is("x-goog-api-key", key) && !sent.asksFor("key=" + key)) {
            throw new Refusal(400, "API key not valid. Please pass a valid API key.");
        }
    }

    @Override
    public Question read(Sent sent, JsonNode body) {
        Matcher path = PATH.matcher(sent.path());
        if (!path.matches()) {
            throw new Refusal(404, "Not found");
        }
        return new Question(
                path.group(1), GeminiRequest.read(body), path.group(2).equals("streamGenerateContent"));
    }

    @Override
    public JsonNode whole(Turn turn) {
        checkWindow(turn);
        return new GeminiAnswer(turn).whole();
    }

    /** Without {@code alt=sse} the pieces are the elements of one JSON array. */
    @Override
    public List<Frame> stream(Turn turn) {
        checkWindow(turn);
        return new GeminiStream(turn).frames();
    }

    @Override
    public Frame interruption(Turn turn, Refusal trouble) {
        return Frame.of((GeminiStream.isEvents(turn) ? "data: " : ",\r\n") + error(trouble) + "\r\n\r\n");
    }

    @Override
    public String streamType(Sent sent) {
        return sent.asksFor("alt=sse") ? "text/event-stream" : "application/json; charset=UTF-8";
    }

    @Override
    public JsonNode error(Refusal trouble) {
        ObjectNode error =
                Json.object("code", trouble.status(), "message", trouble.message(), "status", status(trouble.status()));
        if (trouble.status() == 429) {
            error.set(
                    "details",
                    Json.array(
                            List.of(Map.of("@type", "type.googleapis.com/google.rpc.RetryInfo", "retryDelay", "1s"))));
        }
        return Json.object("error", error);
    }

    private static String status(int status) {
        return switch (status) {
            case 400 -> "INVALID_ARGUMENT";
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "PERMISSION_DENIED";
            case 404 -> "NOT_FOUND";
            case 429 -> "RESOURCE_EXHAUSTED";
            case 500 -> "INTERNAL";
            case 503 -> "UNAVAILABLE";
            case 504 -> "DEADLINE_EXCEEDED";
            default -> "UNKNOWN";
        };
    }

    private static void checkWindow(Turn turn) {
        if (turn.finish() == Finish.CONTEXT_WINDOW) {
            throw new Refusal(400, "The input token count exceeds the maximum number of tokens allowed (1048576).");
        }
    }
}
