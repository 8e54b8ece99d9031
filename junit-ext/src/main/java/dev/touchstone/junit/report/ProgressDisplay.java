package dev.touchstone.junit.report;

import java.time.Duration;

/** Where people see how far a long run is; nothing of it belongs to the results. */
public interface ProgressDisplay {

    /** How long to wait between two lines. */
    Duration interval();

    /** Shows a line in place of, or below, the one before. */
    void show(String line);

    /** Removes what stands there, where it can be removed. */
    void clear();
}
