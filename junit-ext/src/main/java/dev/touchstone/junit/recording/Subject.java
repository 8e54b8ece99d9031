package dev.touchstone.junit.recording;

import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.time.LocalDate;

/** One version of one recording, and how its requests are told apart. */
record Subject(RecordingId id, ModelVersion version, RecordedWith with, Requests requests) {

    AnswerKey key(Request request) {
        return requests.key(version, with.extra(), request);
    }

    String text(Request request) {
        return requests.text(version, with.extra(), request);
    }

    Header header(Recorder recorder) {
        return new Header(
                recorder.version(),
                LocalDate.now(recorder.clock()).toString(),
                requests.scrubbed(version.provider().orElse("")),
                requests.scrubbed(version.model()),
                requests.scrubbed(id.caseId()),
                with.seed(),
                false);
    }
}
