package dev.touchstone.junit.model;

/** How a run gets its answers. */
public enum Responses {
    /** From recordings alone; nobody is asked. */
    REPLAY,
    /** From recordings; what is missing is asked for and kept. */
    RECORD,
    /** Asked for, always; what was recorded before is not looked at. */
    LIVE
}
