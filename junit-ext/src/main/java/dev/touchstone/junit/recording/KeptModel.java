package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import java.io.UncheckedIOException;

/** Asks always and keeps each answer; gives back what will be replayed, to the microsecond. */
record KeptModel(Subject subject, LiveModel live, Journal journal, Recorder recorder) implements Model {

    @Override
    public Response respond(Request request) {
        journal.requireWritable();
        AnswerKey key = subject.key(request);
        String line = AnswerLine.of(key, live.respond(request));
        JournalEntry entry = new JournalEntry(
                RecordingPath.of(subject.id()), subject.header(recorder), key, () -> subject.text(request), line);
        if (journal.keep(entry)) {
            live.ledger().recorded(subject.id());
        }
        try {
            return AnswerReader.read(line);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
