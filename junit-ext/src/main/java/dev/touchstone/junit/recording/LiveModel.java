package dev.touchstone.junit.recording;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import org.jspecify.annotations.Nullable;

/** Asks always and keeps nothing; what it says is scrubbed as if it had been kept. */
record LiveModel(Subject subject, Model live, Ledger ledger) implements Model {

    @Override
    public Response respond(Request request) {
        @Nullable Response answer = asked(request);
        if (answer == null) {
            throw new IllegalStateException(
                    "the model of version " + subject.version().name() + " returned null instead of a response");
        }
        ledger.live(subject.id());
        return subject.requests().scrubbed(answer);
    }

    /** Whoever answers may quote in its trouble what it was asked with, or a key. */
    private Response asked(Request request) {
        try {
            return live.respond(request);
        } catch (Exception | Error trouble) {
            if (subject.requests().scrubbed(trouble) instanceof ScrubbedFailure clean) {
                throw clean;
            }
            throw trouble;
        }
    }
}
