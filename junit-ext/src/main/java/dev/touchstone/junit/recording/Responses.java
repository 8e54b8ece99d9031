package dev.touchstone.junit.recording;

/** Where answers come from. */
public enum Responses {
    /** From recordings only: nobody is ever asked. */
    REPLAY,
    /** From recordings; what is missing there is asked for and kept. */
    RECORD,
    /** From the model always; what it says is kept apart from the recordings. */
    LIVE
}
