package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import java.util.Optional;

/**
 * Why a build must not pass.
 *
 * @param kind how bad it is
 * @param explanation in words
 * @param remedy what a person may do about it, beside mending it
 * @param test {@code com.acme.RefundTests#window} it is about; empty if it is about more
 * @param version the name of the only version it is about; empty: it is about the whole build
 */
public record Objection(
        Kind kind, Explanation explanation, Remedy remedy, Optional<String> test, Optional<String> version) {

    /** About the whole build. */
    public Objection(Kind kind, Explanation explanation, Remedy remedy) {
        this(kind, explanation, remedy, Optional.empty(), Optional.empty());
    }

    /** Whether it speaks against that version. */
    public boolean concerns(String name) {
        return version.isEmpty() || version.get().equals(name);
    }

    /** Whether it doubts the answers of that version, whatever the test: what was compared with them is in doubt too. */
    public boolean doubtsAnswersOf(String name) {
        return test.isEmpty() && version.filter(name::equals).isPresent();
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

    /** That nobody can accept. */
    public static Objection fail(Explanation explanation) {
        return of(Kind.FAIL, explanation);
    }

    static Objection error(Explanation explanation) {
        return of(Kind.ERROR, explanation);
    }

    static Objection acceptable(Explanation explanation, boolean less) {
        return new Objection(Kind.FAIL, explanation, less ? Remedy.ACCEPT_ALL : Remedy.ACCEPT_MORE);
    }

    /** The same about a version, whatever the test. */
    Objection about(String name) {
        return new Objection(kind, explanation, remedy, test, Optional.of(name));
    }

    Objection about(ManifestEntry.Key key) {
        return new Objection(kind, explanation, remedy, Optional.of(key.test()), Optional.of(key.version()));
    }

    /** The same in other words. */
    public Objection in(Explanation other) {
        return new Objection(kind, other, remedy, test, version);
    }
}
