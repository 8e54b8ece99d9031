package dev.touchstone.junit.approval;

/** Whether a test still reads an approved output, and how that is known or why not. */
public enum Staleness {
    /** It does. */
    READ("a test reads it"),
    /** Its class is gone, or its method. */
    ORPHAN("the test is gone"),
    /** The test is there and has no such case. */
    UNREACHED("the test has no such case any more"),
    /** The test is there and has other versions. */
    OTHER_VERSIONS("the test's versions are declared elsewhere now"),
    /** Nobody knows. */
    NEVER_RAN("the test has not run since the build folder was cleaned"),
    /** Nobody knows: the test may have got the case meanwhile. */
    APPROVED_LATER("it was approved after the test last ran"),
    /** Nobody knows: the test may have got the case back meanwhile. */
    CHANGED_LATER("sources have changed since the test last ran"),
    /** Nobody knows. */
    INHERITED("the test may be inherited from a class that is compiled elsewhere"),
    /** Nobody knows. */
    UNCOMPILED("the test's source is newer than what is compiled of it"),
    /** Nobody knows which of them had the case. */
    OVERLOADED("several methods of the test class have this name");

    private final String why;

    Staleness(String why) {
        this.why = why;
    }

    /** In words. */
    public String why() {
        return why;
    }

    /** Whether it may be deleted. */
    public boolean isStale() {
        return this == ORPHAN || this == UNREACHED || this == OTHER_VERSIONS;
    }

    /** Whether nobody knows. */
    public boolean isUnsure() {
        return this != READ && !isStale();
    }
}
