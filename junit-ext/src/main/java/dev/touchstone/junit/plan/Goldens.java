package dev.touchstone.junit.plan;

/** What becomes of an answer that differs from what is approved. */
public enum Goldens {
    /** The test fails, and the answer is proposed in the build directory. The default. */
    VERIFY,
    /** It is approved at once; never on a build server. */
    UPDATE
}
