package dev.touchstone.junit.recording;

import org.jspecify.annotations.Nullable;

/**
 * Which recording.
 *
 * @param className binary name of the test class
 * @param methodName the test method
 * @param caseId the golden case, {@code ""} outside a golden set
 * @param version name of the model version
 */
public record RecordingId(String className, String methodName, String caseId, String version) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordingId that
                && className.equals(that.className)
                && methodName.equals(that.methodName)
                && caseId.equals(that.caseId)
                && version.equals(that.version);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * className.hashCode() + methodName.hashCode()) + caseId.hashCode()) + version.hashCode();
    }

    /** As messages name it: test and version. */
    String shown() {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.') + "." + methodName + " · "
                + version;
    }
}
