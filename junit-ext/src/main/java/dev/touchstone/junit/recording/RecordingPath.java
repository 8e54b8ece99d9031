package dev.touchstone.junit.recording;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a recording lies below its root, with {@code /} between the parts. */
final class RecordingPath {

    static final String EXTENSION = ".recording.jsonl";

    /** So that a checkout fits into the 260 characters of Windows. */
    private static final int LONGEST = 180;

    private static final int LONGEST_FOLDER = 100;
    private static final int SHORT = 30;

    private RecordingPath() {}

    /** {@code package/Class/method/case/version.recording.jsonl}. */
    static String of(RecordingId id) {
        String folder = folder(id.className(), id.methodName());
        String path = path(folder, id, Slug.LONGEST);
        return path.length() <= LONGEST ? path : path(folder, id, SHORT);
    }

    private static String path(String folder, RecordingId id, int longest) {
        return folder + "/" + Slug.of(id.caseId(), longest) + "/" + Slug.of(id.version(), longest) + EXTENSION;
    }

    /** All recordings of one test. */
    static String folder(String className, String methodName) {
        String whole = Arrays.stream((className + "." + methodName).split("\\."))
                .map(part -> Slug.ofJava(part, LONGEST_FOLDER))
                .collect(Collectors.joining("/"));
        return whole.length() <= LONGEST_FOLDER ? whole : shortFolder(className, methodName);
    }

    private static String shortFolder(String className, String methodName) {
        int dot = className.lastIndexOf('.');
        String packageName = className.substring(0, Math.max(dot, 0)).replace('.', '_');
        return (packageName.isEmpty() ? "" : Slug.ofJava(packageName, SHORT) + "/")
                + Slug.ofJava(className.substring(dot + 1), SHORT) + "/"
                + Slug.ofJava(methodName, SHORT);
    }
}
