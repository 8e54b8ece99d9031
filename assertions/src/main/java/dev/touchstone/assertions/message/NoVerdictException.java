package dev.touchstone.assertions.message;

import org.jspecify.annotations.Nullable;

/** Trouble outside (network, provider, disk, the user's own code): no verdict could be reached, and nothing was counted as a wrong answer. */
public final class NoVerdictException extends RuntimeException {

    private final transient Explanation explanation;

    /** With the whole explanation as its message. */
    public NoVerdictException(Explanation explanation) {
        this(explanation, null);
    }

    /**
     * With the whole explanation as its message.
     *
     * @param cause what went wrong outside, if anything was thrown
     */
    public NoVerdictException(Explanation explanation, @Nullable Throwable cause) {
        super(explanation.text(), cause, false, false);
        this.explanation = explanation;
    }

    /** What happened, in parts: for whoever adds to it. */
    public Explanation explanation() {
        return explanation;
    }
}
