package dev.touchstone.junit.model.wire;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why one request brought no answer. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final Remedy remedy;
    private final String problem;
    private boolean passing;
    private Duration retryAfter = Duration.ZERO;
    private @Nullable String said;

    /** Trouble that stays. */
    Trouble(Remedy remedy, String problem, @Nullable Throwable cause) {
        super(problem, cause, false, false);
        this.remedy = remedy;
        this.problem = problem;
    }

    Trouble(Remedy remedy, String problem) {
        this(remedy, problem, null);
    }

    /** The same, where asking again may help. */
    Trouble passing(boolean may) {
        passing = may;
        return this;
    }

    /** The same, where the provider asks to be left alone so long. */
    Trouble after(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /** The same in the provider's own words. */
    Trouble said(Optional<String> words) {
        said = words.orElse(null);
        return this;
    }

    Remedy remedy() {
        return remedy;
    }

    /** Completes "… gave no answer: "; not yet fit to print. */
    String problem() {
        return problem;
    }

    boolean isPassing() {
        return passing;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    Optional<String> said() {
        return Optional.ofNullable(said);
    }
}
