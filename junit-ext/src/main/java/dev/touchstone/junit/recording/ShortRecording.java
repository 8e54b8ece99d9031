package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.model.NoMoreAnswers;

/** Too few answers are recorded: the request is known, the sample is not. No answer is ever used twice in its place. */
public final class ShortRecording extends NoMoreAnswers {

    private static final long serialVersionUID = 1L;

    private final int recorded;

    ShortRecording(int recorded, Explanation explanation) {
        super(explanation);
        this.recorded = recorded;
    }

    /** How many answers to this request are recorded. */
    public int recorded() {
        return recorded;
    }
}
