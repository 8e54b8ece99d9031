package dev.touchstone.junit.model.gemini;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.ProviderError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An answer of Gemini, whole or gathered from chunks: a chunk has the shape of an answer. */
final class GeminiAnswer {

    private static final int SHOWN = 300;

    private final StringBuilder text = new StringBuilder();
    private final List<ToolCall> calls = new ArrayList<>();
    private Optional<FinishReason> finish = Optional.empty();
    private Optional<TokenUsage> usage = Optional.empty();
    private Served served = Served.UNKNOWN;
    private boolean blocked;
    private boolean answered;

    /** Takes a chunk; true if it brought text or a call. */
    boolean take(JsonBody chunk) {
        refuse(chunk.at("error"));
        usage = GeminiUsage.of(chunk.at("usageMetadata")).or(() -> usage);
        chunk.word("modelVersion").ifPresent(model -> served = served.by(model));
        blocked |= chunk.at("promptFeedback").word("blockReason").isPresent();
        List<JsonBody> candidates = chunk.list("candidates");
        return !candidates.isEmpty() && candidate(candidates.get(0));
    }

    /** Whether Gemini has said why it stopped. */
    boolean isComplete() {
        return blocked || finish.isPresent();
    }

    /** @throws MalformedAnswer if there was none */
    Response response() {
        if (blocked) {
            return new Response("", FinishReason.CONTENT_FILTER, usage, List.of(), Optional.empty(), served);
        }
        if (!answered) {
            throw new MalformedAnswer("has no candidate");
        }
        return new Response(text.toString(), finishReason(), usage, calls, Optional.empty(), served);
    }

    /** Gemini says STOP even where it waits for tools. */
    int length() {
        return text.length();
    }

    private FinishReason finishReason() {
        FinishReason reason = finish.orElse(FinishReason.UNKNOWN);
        return reason == FinishReason.STOP && !calls.isEmpty() ? FinishReason.TOOL_CALLS : reason;
    }

    private boolean candidate(JsonBody candidate) {
        answered = true;
        finish = candidate.word("finishReason").map(GeminiFinish::of).or(() -> finish);
        boolean brought = false;
        for (JsonBody part : candidate.at("content").list("parts")) {
            brought |= call(part) || said(part);
        }
        return brought;
    }

    private boolean said(JsonBody part) {
        Optional<String> words = isThought(part) ? Optional.empty() : part.text("text");
        words.ifPresent(text::append);
        return words.isPresent() && !words.get().isEmpty();
    }

    private static boolean isThought(JsonBody part) {
        return part.at("thought").json().equals("true");
    }

    private boolean call(JsonBody part) {
        JsonBody call = part.at("functionCall");
        if (!call.isObject()) {
            return false;
        }
        String name = call.word("name").orElseThrow(() -> new MalformedAnswer("has a functionCall without a name"));
        CallId id = new CallId(
                call.text("id").orElse(""), part.text("thoughtSignature").orElse(""));
        JsonBody arguments = call.at("args");
        calls.add(new ToolCall(id.text(), name, arguments.isPresent() ? arguments.json() : "{}"));
        return true;
    }

    private static void refuse(JsonBody error) {
        if (error.isObject()) {
            long code = error.count("code").orElse(0);
            String status = error.word("status").orElse("error " + code);
            throw new ProviderError(
                    Untrusted.line(status + ": " + error.text("message").orElse("no message"), SHOWN),
                    code == 408 || code == 409 || code == 429 || code >= 500);
        }
    }
}
