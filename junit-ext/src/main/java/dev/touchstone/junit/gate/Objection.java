package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;

/**
 * Why a build must not pass.
 *
 * @param kind how bad it is
 * @param explanation in words
 * @param remedy what a person may do about it, beside mending it
 */
public record Objection(Kind kind, Explanation explanation, Remedy remedy) {

    /** How bad it is, the worst first. */
    public enum Kind {
        /** A version failed, or the gate was to be fooled. */
        FAIL,
        /** Trouble outside: nobody knows. */
        ERROR,
        /** The answers do not tell. */
        INCONCLUSIVE
    }

    /** What a person may accept. */
    public enum Remedy {
        /** Nothing. */
        NONE,
        /** What this build has judged, beside what was accepted before. */
        ACCEPT_MORE,
        /** What this build has judged, and nothing else. */
        ACCEPT_ALL
    }

    static Objection of(Kind kind, Explanation explanation) {
        return new Objection(kind, explanation, Remedy.NONE);
    }

    static Objection fail(Explanation explanation) {
        return of(Kind.FAIL, explanation);
    }

    static Objection acceptable(Explanation explanation, boolean less) {
        return new Objection(Kind.FAIL, explanation, less ? Remedy.ACCEPT_ALL : Remedy.ACCEPT_MORE);
    }
}
