package dev.touchstone.junit.model.provider;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Holds a version to the model it asks for: an answer of any other is no answer of it. What is not reported is unknown, and passes.
 *
 * <p>One of these stands before all calls of a version in a run, from whichever thread.
 */
public final class ServedCheck {

    private static final int SHOWN = 100;

    private final ModelVersion version;
    private final ServedCounts answers = new ServedCounts();
    private final Map<String, ServedCounts> fingerprints = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable String> first = new AtomicReference<>();

    /** Of all calls of this version. */
    public ServedCheck(ModelVersion version) {
        this.version = version;
    }

    /**
     * {@code model}, which answers in the version's name; it throws {@link NoVerdictException} if the model reported as served is not the
     * version's, or not that of the answers before.
     */
    public Model before(Model model) {
        return request -> {
            @Nullable
            Response response = model.respond(request); // a user's model may break its contract; its caller says so
            if (response != null) {
                response.servedModel()
                        .ifPresent(id -> check(id, response.served().fingerprint()));
            }
            return response;
        };
    }

    /** Which models have answered so far, sorted by id; of more than fifty the rest as one. */
    public List<ServedModel> served() {
        return answers.sums().entrySet().stream()
                .map(entry -> new ServedModel(
                        version,
                        shown(ServedIds.words(version)),
                        shown(entry.getKey()),
                        ServedIds.allow(version, entry.getKey()),
                        entry.getValue(),
                        fingerprints
                                .getOrDefault(entry.getKey(), new ServedCounts())
                                .shown()))
                .toList();
    }

    private void count(String served, Optional<String> fingerprint) {
        String id = answers.add(served);
        fingerprint.ifPresent(print ->
                fingerprints.computeIfAbsent(id, key -> new ServedCounts()).add(print));
    }

    private void check(String served, Optional<String> fingerprint) {
        count(served, fingerprint);
        if (!ServedIds.allow(version, served)) {
            throw other(served);
        }
        @Nullable String before = first.compareAndExchange(null, served);
        if (before != null && !before.equals(served)) {
            throw changed(before, served);
        }
    }

    private NoVerdictException other(String served) {
        return new NoVerdictException(Explanation.of("ERROR model version " + version.name() + ": it asks for "
                        + shown(version.model()) + ", but " + shown(served) + " answered")
                .fact("expected", shown(ServedIds.words(version)))
                .fact("served", shown(served))
                .why("an answer of another model says nothing about this version; no verdict was reached.")
                .fix("if that is the model you mean, say so in the version: served: \"" + shown(served) + "\""));
    }

    private NoVerdictException changed(String before, String served) {
        return new NoVerdictException(Explanation.of(
                        "ERROR model version " + version.name() + ": the model that answers has changed within the run")
                .fact("before", shown(before))
                .fact("now", shown(served))
                .why("answers of two models would be judged as those of one; no verdict was reached.")
                .fix("ask for a pinned model id, or say which model must be served: served: \"" + shown(before)
                        + "\""));
    }

    private static String shown(String id) {
        return Untrusted.line(id, SHOWN);
    }
}
