package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.nio.file.Path;

/** A damaged recording: never taken for an absent one, never overwritten. */
final class Corrupt {

    private static final String WHY =
            "a damaged recording does not count as absent, or answers would be asked for and paid again, or lost.";

    private Corrupt() {}

    static ConfigurationException at(Path file, int line, String problem) {
        return new ConfigurationException(Explanation.of(file + ":" + line + ": " + problem)
                .why(WHY)
                .fix("restore the file from version control, or delete it and record again."));
    }

    static ConfigurationException conflict(Path file, int line) {
        return new ConfigurationException(Explanation.of(file + ":" + line + ": an unresolved merge conflict")
                .why(WHY)
                .fix("take the file of one side; what it lacks can be recorded again."));
    }
}
