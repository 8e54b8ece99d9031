package dev.touchstone.junit.recording;

import dev.touchstone.junit.disk.TestPath;
import java.nio.file.Path;

/** Where a recording lies below its root, with {@code /} between the parts. */
final class RecordingPath {

    static final String EXTENSION = ".recording.jsonl";

    private RecordingPath() {}

    /** {@code package/Class/method/case/version.recording.jsonl}. */
    static String of(RecordingId id) {
        return TestPath.of(folder(id.className(), id.methodName()), id.caseId(), id.version(), EXTENSION);
    }

    /** The folder of the test a recording belongs to. */
    static Path test(Path recording) {
        return recording.resolve("../..").normalize();
    }

    /** All recordings of one test. */
    static String folder(String className, String methodName) {
        return TestPath.folder(className, methodName);
    }
}
