package dev.touchstone.assertions.message;

/** Wrong use, found before the first paid call. The message is an {@link Explanation}; a stack trace would add nothing. */
public final class ConfigurationException extends RuntimeException {

    private final transient Explanation explanation;

    /** With the whole explanation as its message. */
    public ConfigurationException(Explanation explanation) {
        super(explanation.text(), null, false, false);
        this.explanation = explanation;
    }

    /** What happened, in parts: for whoever adds to it. */
    public Explanation explanation() {
        return explanation;
    }
}
