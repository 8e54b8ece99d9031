package dev.touchstone.junit.plan;

/** What becomes of the baseline's live answers where a test compares them with a record. */
public enum Baselines {
    /** They are judged by the record. The default. */
    JUDGE,
    /** A new record is drawn, and proposed in the build directory. */
    PROPOSE,
    /** A new record is drawn, and accepted unless it is worse than the anchor; never on a build server. */
    ACCEPT
}
