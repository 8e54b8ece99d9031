package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.Explanation;

/** Too few answers are recorded: the request is known, the sample is not. No answer is ever used twice in its place. */
public final class ShortRecording extends RuntimeException {

    private final int recorded;
    private final transient Explanation explanation;

    ShortRecording(int recorded, Explanation explanation) {
        super(explanation.text(), null, false, false);
        this.recorded = recorded;
        this.explanation = explanation;
    }

    /** How many answers to this request are recorded. */
    public int recorded() {
        return recorded;
    }

    /** What happened, in parts: for whoever adds to it. */
    public Explanation explanation() {
        return explanation;
    }
}
