package dev.touchstone.junit.approval;

/** Whether a test still reads an approved output. */
public enum Staleness {
    /** It does. */
    READ,
    /** The test is gone: its class, or its method. */
    ORPHAN,
    /** The test is there and has no such case, or its versions are declared elsewhere. */
    UNREACHED,
    /** Nobody knows: the test did not run, or not since the output was approved. */
    UNSURE;

    /** Whether it may be deleted. */
    public boolean isStale() {
        return this == ORPHAN || this == UNREACHED;
    }
}
