package dev.touchstone.junit.model;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Prompt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A model version as one draw sees it: puts the version's prompt, rendered with the case's fields, in front of every request that has
 * no system message, and numbers the calls of the draw.
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
            return Objects.requireNonNull(provider.respond(request), () -> version.name() + " answered null");
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

    private SampleId nextCall() {
        synchronized (responses) {
            int call = sample.call() + calls++;
            return new SampleId(sample.caseId(), sample.index(), call, sample.seed() + call);
        }
    }

    private List<Message> messages(Request request) {
        if (version.prompt().isEmpty() || request.system().isPresent()) {
            return request.messages();
        }
        Prompt prompt = version.prompt().get();
        Map<String, String> known = new HashMap<>(fields);
        known.put("input", request.input());
        List<Message> messages = new ArrayList<>();
        messages.add(Message.system(prompt.render(known)));
        messages.addAll(prompt.takesInput() ? List.of() : request.messages());
        return messages;
    }
}
