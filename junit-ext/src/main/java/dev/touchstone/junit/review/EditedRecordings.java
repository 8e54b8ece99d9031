package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.recording.RecordingCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Recordings that are not as they were written: a test that swallows the error is green on fewer answers, or on made-up ones. */
final class EditedRecordings {

    private static final int MOST = 5;

    private EditedRecordings() {}

    static List<Objection> in(Path folder) {
        return RecordingCheck.files(folder).stream()
                .map(RecordingCheck::damage)
                .flatMap(Optional::stream)
                .limit(MOST)
                .map(EditedRecordings::objection)
                .toList();
    }

    private static Objection objection(Explanation damage) {
        return Objection.fail(damage.withHeadline("GATE " + damage.headline()));
    }
}
