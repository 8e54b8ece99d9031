package dev.touchstone.junit.release;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.attest.Statement.Subject;

/** Names things by the digests results have of them. */
final class Subjects {

    private static final int LONGEST = 80;

    private Subjects() {}

    static Subject of(String name, String digest) {
        try {
            return new Subject(name, digest);
        } catch (IllegalArgumentException damaged) {
            throw new NoVerdictException(
                    Explanation.of("ERROR the results know " + Untrusted.line(name, LONGEST) + " by \""
                                    + Untrusted.line(digest, LONGEST) + "\", which is no digest")
                            .why("results that were changed after the run prove nothing.")
                            .fix("delete the results folder and run the build again."),
                    damaged);
        }
    }
}
