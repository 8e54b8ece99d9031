package dev.touchstone.junit.review;

/** What a script is told. */
public final class ExitCode {

    /** Done, and nothing is left to do. */
    public static final int DONE = 0;

    /** Refused, or something is damaged. */
    public static final int FAILED = 1;

    /** Something waits for a person. */
    public static final int WAITING = 3;

    /** Trouble outside: nobody knows. */
    public static final int TROUBLE = 4;

    /** The answers do not tell. */
    public static final int INCONCLUSIVE = 5;

    private ExitCode() {}
}
