package dev.touchstone.junit.recording;

import dev.touchstone.junit.disk.TestPath;

/** Where a recording lies below its root, with {@code /} between the parts. */
final class RecordingPath {

    static final String EXTENSION = ".recording.jsonl";

    private RecordingPath() {}

    /** {@code package/Class/method/case/version.recording.jsonl}. */
    static String of(RecordingId id) {
        return TestPath.of(folder(id.className(), id.methodName()), id.caseId(), id.version(), EXTENSION);
    }

    /** All recordings of one test. */
    static String folder(String className, String methodName) {
        return TestPath.folder(className, methodName);
    }
}
