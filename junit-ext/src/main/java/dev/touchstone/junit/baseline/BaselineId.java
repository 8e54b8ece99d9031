package dev.touchstone.junit.baseline;

import dev.touchstone.junit.disk.Slug;
import dev.touchstone.junit.disk.TestPath;

/**
 * Which test and version a record is of.
 *
 * @param className of the test, binary
 * @param methodName of the test
 * @param version its name
 */
public record BaselineId(String className, String methodName, String version) {

    static final String ENDING = ".baseline.json";
    static final String ANCHOR = "anchor.json";

    /** {@code dev.example.RefundTests#statesTheWindow}. */
    public String test() {
        return className + "#" + methodName;
    }

    /** {@code dev.example.RefundTests#statesTheWindow · refund-v2}. */
    public String shown() {
        return test() + " · " + version;
    }

    String path() {
        return folder() + "/" + Slug.of(version, Slug.LONGEST) + ENDING;
    }

    String anchorPath() {
        return folder() + "/" + ANCHOR;
    }

    private String folder() {
        return TestPath.folder(className, methodName);
    }
}
