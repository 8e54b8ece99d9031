package dev.touchstone.junit.recording;

import org.jspecify.annotations.Nullable;

/** Stands for an exception whose message, or that of a cause, quoted a secret: the same words without it, the same place. */
final class ScrubbedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ScrubbedFailure(Throwable failure, @Nullable String message, @Nullable Throwable cause) {
        super(
                message == null
                        ? failure.getClass().getName()
                        : failure.getClass().getName() + ": " + message,
                cause);
        setStackTrace(failure.getStackTrace());
    }

    /** {@code failure} itself if it quotes nothing. */
    static Throwable of(Throwable failure, Scrubbing scrubbing) {
        @Nullable Throwable cause = failure.getCause();
        @Nullable Throwable cleanCause = cause == null ? null : of(cause, scrubbing);
        @Nullable String message = failure.getMessage();
        @Nullable String cleanMessage = message == null ? null : scrubbing.scrub(message);
        boolean clean = cleanCause == cause && (message == null || message.equals(cleanMessage));
        return clean ? failure : new ScrubbedFailure(failure, cleanMessage, cleanCause);
    }
}
