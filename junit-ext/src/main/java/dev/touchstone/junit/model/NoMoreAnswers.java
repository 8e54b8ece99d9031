package dev.touchstone.junit.model;

import dev.touchstone.assertions.message.Explanation;

/**
 * There is nobody to ask any more although nothing is wrong: the budget is spent, or the recording has no further answer to this request.
 * A sampled test ends with what it has, without a verdict if that is not enough. It has no stack trace: where it happened says nothing.
 */
public class NoMoreAnswers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Explanation explanation;

    /** @param explanation what has run out, and how to go on */
    public NoMoreAnswers(Explanation explanation) {
        super(explanation.text(), null, false, false);
        this.explanation = explanation;
    }

    /** What has run out, and how to go on. */
    public Explanation explanation() {
        return explanation;
    }
}
