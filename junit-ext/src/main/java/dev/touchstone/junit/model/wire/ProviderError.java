package dev.touchstone.junit.model.wire;

/** An error the provider reports in the words of its wire format, where HTTP said 200. */
public final class ProviderError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean transientTrouble;

    /**
     * An error within an answer.
     *
     * @param transientTrouble whether it may go away: an overload, for example
     */
    public ProviderError(String message, boolean transientTrouble) {
        super(message);
        this.transientTrouble = transientTrouble;
    }

    /** Whether asking again may help. */
    public boolean isTransient() {
        return transientTrouble;
    }
}
