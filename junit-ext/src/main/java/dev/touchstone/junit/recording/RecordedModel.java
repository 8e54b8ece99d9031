package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import java.util.Optional;

/** Serves what is recorded and asks for what is not. */
record RecordedModel(Subject subject, Archive archive, KeptModel missing, OnceAsked asked) implements Model {

    @Override
    public Response respond(Request request) {
        AnswerKey key = subject.key(request);
        Optional<Response> recorded = archive.answer(subject.id(), key);
        recorded.ifPresent(answer -> missing.live().ledger().served(subject.id()));
        // Looked up again when it is our turn: it may have been asked for, and put into its recording, in between.
        return recorded.orElseGet(() -> asked.get(
                subject.id(), key, () -> archive.answer(subject.id(), key).orElseGet(() -> missing.respond(request))));
    }
}
