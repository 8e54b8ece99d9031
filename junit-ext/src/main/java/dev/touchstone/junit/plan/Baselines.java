package dev.touchstone.junit.plan;

import java.util.Locale;

/** What becomes of the baseline's live answers where a test compares them with a record. */
public enum Baselines {
    /** They are judged by the record. The default. */
    JUDGE,
    /** A new record is drawn, and proposed in the build directory. */
    PROPOSE,
    /** A new record is drawn, and accepted unless it is worse than the anchor; never on a build server. */
    ACCEPT;

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
