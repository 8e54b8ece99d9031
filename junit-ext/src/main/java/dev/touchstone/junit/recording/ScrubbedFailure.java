package dev.touchstone.junit.recording;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Stands for an exception whose message, or that of a cause, quoted a secret: the same words without it, the same place. */
final class ScrubbedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Causes may go round in circles. */
    private static final int DEEPEST = 20;

    private ScrubbedFailure(Throwable failure, @Nullable String message, @Nullable Throwable cause) {
        super(
                message == null
                        ? failure.getClass().getName()
                        : failure.getClass().getName() + ": " + message,
                cause);
        setStackTrace(failure.getStackTrace());
    }

    /** {@code failure} itself if neither it nor anything that hangs on it quotes a secret. */
    static Throwable of(Throwable failure, Scrubbing scrubbing) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String whole = trace.toString();
        return scrubbing.scrub(whole).equals(whole) ? failure : copy(failure, scrubbing, DEEPEST);
    }

    private static ScrubbedFailure copy(Throwable failure, Scrubbing scrubbing, int depth) {
        @Nullable Throwable cause = failure.getCause();
        @Nullable String message = failure.getMessage();
        ScrubbedFailure clean = new ScrubbedFailure(
                failure,
                message == null ? null : scrubbing.scrub(message),
                cause == null || depth == 0 ? null : copy(cause, scrubbing, depth - 1));
        if (depth > 0) {
            for (Throwable suppressed : failure.getSuppressed()) {
                clean.addSuppressed(copy(suppressed, scrubbing, depth - 1));
            }
        }
        return clean;
    }
}
