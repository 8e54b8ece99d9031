package dev.touchstone.assertions.statistics;

/** Against which change a test of two samples guards. */
public enum Tail {
    /** The first sample is smaller. */
    LESS,
    /** The first sample is larger. */
    GREATER,
    /** The samples differ either way. */
    TWO_SIDED
}
