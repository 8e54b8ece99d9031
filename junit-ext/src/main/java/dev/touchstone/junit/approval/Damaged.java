package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.nio.file.Path;

/** A file that is not as it was written: never taken for an absent one, never overwritten. */
enum Damaged {
    APPROVED(
            "a damaged approved output does not count as absent, or a regression could take its place unseen.",
            "restore the file from version control, or delete it, run the test, and review what it proposes."),
    PENDING(
            "a damaged proposal could have a human accept what no model said.",
            "delete the file and run the test again: it proposes anew.");

    private final String why;
    private final String fix;

    Damaged(String why, String fix) {
        this.why = why;
        this.fix = fix;
    }

    ConfigurationException at(Path file, BadLine bad) {
        return new ConfigurationException(Explanation.of(file + ":" + bad.line() + ": " + bad.problem())
                .why(why)
                .fix(fix));
    }
}
