package dev.touchstone.junit.policy;

import java.util.Locale;

/** What becomes of a verdict that could not be decided; it is never signed as a pass. */
public enum Inconclusive {
    /** It is red, like a failure. */
    FAIL,
    /** It is told, and lets the build through. */
    WARN;

    /** As files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
