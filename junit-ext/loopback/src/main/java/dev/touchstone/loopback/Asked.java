package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** One request that was understood. */
public final class Asked {

    private final String provider;
    private final Sent sent;
    private final JsonNode body;
    private final Question question;

    Asked(String provider, Sent sent, JsonNode body, Question question) {
        this.provider = provider;
        this.sent = sent;
        this.body = body;
        this.question = question;
    }

    /** {@code openai}, {@code openai-responses}, {@code azure-openai}, {@code anthropic}, {@code gemini}, {@code ollama} or {@code bedrock}. */
    public String provider() {
        return provider;
    }

    /** As sent, still encoded, without the query. */
    public String path() {
        return sent.path();
    }

    /** As sent, still encoded; {@code ""} if none. */
    public String query() {
        return sent.query();
    }

    /** By name in lower case; several values of one name joined by {@code ", "}. */
    public Map<String, String> headers() {
        return sent.headers();
    }

    /** The whole body. */
    public JsonNode body() {
        return body;
    }

    /** The model requested; for Azure's deployments the deployment. */
    public String model() {
        return question.model();
    }

    /** The instructions, {@code ""} if none. */
    public String system() {
        return question.conversation().system();
    }

    /** The last text of the user, {@code ""} if none. */
    public String user() {
        return question.conversation().user();
    }

    /** How many messages there are, instructions outside them not counted. */
    public int messages() {
        return question.conversation().messages();
    }

    /** Whether the answer shall come in pieces. */
    public boolean stream() {
        return question.stream();
    }

    Question question() {
        return question;
    }

    @Override
    public String toString() {
        return provider + " " + path() + " " + body;
    }
}
