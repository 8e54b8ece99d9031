package dev.touchstone.junit.review;

/** What a script is told. */
public final class ExitCode {

    /** Done, and nothing is left to do. */
    public static final int DONE = 0;

    /** Refused, or something is damaged. */
    public static final int FAILED = 1;

    /** Something waits for a person. */
    public static final int WAITING = 3;

    private ExitCode() {}
}
