package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import java.util.Optional;

/**
 * Why a build must not pass.
 *
 * @param kind how bad it is
 * @param explanation in words
 * @param remedy what a person may do about it, beside mending it
 * @param version the name of the only version it is about; empty: it is about the whole build
 */
public record Objection(Kind kind, Explanation explanation, Remedy remedy, Optional<String> version) {

    /** About the whole build. */
    public Objection(Kind kind, Explanation explanation, Remedy remedy) {
        this(kind, explanation, remedy, Optional.empty());
    }

    /** The same about one version alone. */
    public Objection about(String name) {
        return new Objection(kind, explanation, remedy, Optional.of(name));
    }

    /** Whether it speaks against that version. */
    public boolean concerns(String name) {
        return version.isEmpty() || version.get().equals(name);
    }

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
