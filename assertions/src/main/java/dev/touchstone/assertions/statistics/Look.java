package dev.touchstone.assertions.statistics;

/** What a sequential plan says when it is looked at. */
public enum Look {
    /** Neither is certain enough yet. */
    CONTINUE,
    /** The unacceptable has been excluded. */
    ACCEPT,
    /** The acceptable has been excluded. */
    REJECT
}
