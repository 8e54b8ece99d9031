package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import java.util.Optional;

/** Serves what is recorded. It knows nobody it could ask. */
record ReplayedModel(Subject subject, Archive archive, Misses misses, Ledger ledger) implements Model {

    @Override
    public Response respond(Request request) {
        if (!subject.with().text()) {
            throw missed(misses.notKept(subject.id()));
        }
        AnswerKey key = subject.key(request);
        Optional<Response> answer = archive.answer(subject.id(), key);
        if (answer.isEmpty()) {
            throw missed(misses.of(subject, key, request));
        }
        ledger.served(subject.id());
        return answer.get();
    }

    private RuntimeException missed(RuntimeException miss) {
        ledger.missed(subject.id());
        return miss;
    }
}
