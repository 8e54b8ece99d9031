package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.Explanation;

/** What was compared with is not what is approved now: somebody else approved meanwhile. Nothing was written. */
public final class StaleBaseException extends RuntimeException {

    private final transient Explanation explanation;

    StaleBaseException(Explanation explanation) {
        super(explanation.text(), null, false, false);
        this.explanation = explanation;
    }

    /** What happened, in parts. */
    public Explanation explanation() {
        return explanation;
    }
}
