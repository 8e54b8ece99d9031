package dev.touchstone.junit.recording;

import java.util.Map;

/**
 * How the answers of one test are recorded.
 *
 * @param extra further facts an answer depends on, part of the request's digest: a golden case's fields given to the test's own code
 * @param seed of the schedule, stored with the answers
 * @param text whether answers may be written; if not, the test can only be run live
 * @param asksAlways whether the model is asked in every mode, and nothing read or written: a program of the user's own that costs nothing
 */
public record RecordedWith(Map<String, String> extra, long seed, boolean text, boolean asksAlways) {

    /** Keeps a copy. */
    public RecordedWith {
        extra = Map.copyOf(extra);
    }
}
