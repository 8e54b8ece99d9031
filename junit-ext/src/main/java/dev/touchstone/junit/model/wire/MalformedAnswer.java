package dev.touchstone.junit.model.wire;

/** What came back cannot be an answer of this provider; asking again would not help. */
public final class MalformedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param problem completes "the provider's answer …"; never quotes credentials */
    public MalformedAnswer(String problem) {
        super(problem);
    }

    /** With the parser's trouble. */
    public MalformedAnswer(String problem, Throwable cause) {
        super(problem, cause);
    }
}
