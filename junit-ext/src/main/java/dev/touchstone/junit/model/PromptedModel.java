package dev.touchstone.junit.model;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Prompt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model version as one draw sees it: puts the version's prompt, rendered with the case's fields, in front of every request that has
 * no system message, and numbers the calls of the draw. A prompt with {@code {{input}}} takes the first user message; what was said
 * after it stays a conversation.
 */
public final class PromptedModel implements Model {

    private final Model provider;
    private final ModelVersion version;
    private final Map<String, String> fields;
    private final SampleId sample;
    private final List<Response> responses = new ArrayList<>();
    private int calls;

    /**
     * One draw of a version.
     *
     * @param provider who answers
     * @param fields what the prompt's placeholders take, besides {@code input}
     * @param sample the draw; its call is the first call's
     */
    public PromptedModel(Model provider, ModelVersion version, Map<String, String> fields, SampleId sample) {
        this.provider = provider;
        this.version = version;
        this.fields = Map.copyOf(fields);
        this.sample = sample;
    }

    /** What the provider is asked by the first call with {@code input}; asks nobody. */
    public Request asks(String input) {
        return new Request(messages(Request.of(input)), sample);
    }

    @Override
    public Response respond(Request request) {
        Response response = answer(new Request(messages(request), nextCall()));
        synchronized (responses) {
            responses.add(response);
        }
        return response;
    }

    private Response answer(Request request) {
        try {
            return answered(provider.respond(request));
        } catch (AssertionError trouble) {
            throw new IllegalStateException("an assertion failed where the answer was to be got: " + trouble, trouble);
        }
    }

    /** What it said so far, in order. */
    public List<Response> responses() {
        synchronized (responses) {
            return List.copyOf(responses);
        }
    }

    /** Calls made so far, failed ones included. */
    public int calls() {
        synchronized (responses) {
            return calls;
        }
    }

    private Response answered(@Nullable Response response) {
        if (response == null) {
            throw new IllegalStateException(
                    "the model of version " + version.name() + " returned null instead of a response");
        }
        return response;
    }

    private SampleId nextCall() {
        synchronized (responses) {
            int call = sample.call() + calls++;
            return new SampleId(sample.caseId(), sample.index(), call, seed(call));
        }
    }

    /** Neighbouring seeds would give the calls of one conversation nearly the same luck. */
    private long seed(int call) {
        return call == sample.call() ? sample.seed() : SeedMix.of(sample.seed(), call);
    }

    private List<Message> messages(Request request) {
        if (version.prompt().isEmpty() || request.system().isPresent()) {
            return request.messages();
        }
        Prompt prompt = version.prompt().get();
        Optional<Message> question = request.messages().stream()
                .filter(message -> message.role() == Message.Role.USER)
                .findFirst();
        Map<String, String> known = new HashMap<>(fields);
        known.put("input", question.map(Message::text).orElse(""));
        List<Message> messages = new ArrayList<>(request.messages());
        if (prompt.takesInput()) {
            question.ifPresent(messages::remove);
        }
        messages.add(0, Message.system(prompt.render(known)));
        return messages;
    }
}
