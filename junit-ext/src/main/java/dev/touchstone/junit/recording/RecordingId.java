package dev.touchstone.junit.recording;

/**
 * Which recording.
 *
 * @param className binary name of the test class
 * @param methodName the test method
 * @param caseId the golden case, {@code ""} outside a golden set
 * @param version name of the model version
 */
public record RecordingId(String className, String methodName, String caseId, String version) {

    /** As messages name it: test and version. */
    String shown() {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.') + "." + methodName + " · "
                + version;
    }
}
