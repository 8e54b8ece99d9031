package dev.touchstone.junit.approval;

import dev.touchstone.junit.disk.TestPath;

/**
 * Whose answers are approved.
 *
 * @param className binary name of the test class
 * @param methodName the test method
 * @param caseId the golden case, {@code ""} outside a golden set
 * @param lineage the line of versions that supersede each other, by default the name of their file: a candidate is compared with what was
 *     approved of the version in production
 */
public record ApprovalId(String className, String methodName, String caseId, String lineage) {

    static final String APPROVED = ".golden.md";
    static final String PENDING = ".pending.md";

    /** Where the approved output lies below its root, with {@code /} between the parts. */
    public String path() {
        return path(lineage, APPROVED);
    }

    /** Where the proposal of one version lies below its own root: two candidates that differ are two proposals. */
    public String pendingPath(String version) {
        return path(lineage + "." + version, PENDING);
    }

    /** As messages name it: test, case if there is one, lineage. */
    public String shown() {
        String test = className.substring(className.lastIndexOf('.') + 1).replace('$', '.') + "." + methodName;
        return test + (caseId.isEmpty() ? "" : " · " + caseId) + " · " + lineage;
    }

    private String path(String name, String ending) {
        return TestPath.of(TestPath.folder(className, methodName), caseId, name, ending);
    }
}
