package dev.touchstone.junit.model.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What another library threw, without the secrets its message may quote. */
final class SafeCause extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;
    private static final int DEEPEST = 8;

    private SafeCause(String message, @Nullable Throwable cause, StackTraceElement[] trace) {
        super(message, cause);
        setStackTrace(trace);
    }

    static SafeCause of(Throwable thrown, Secrets secrets) {
        return of(thrown, secrets, DEEPEST);
    }

    private static SafeCause of(Throwable thrown, Secrets secrets, int depth) {
        Throwable cause = thrown.getCause();
        return new SafeCause(
                secrets.line(thrown.toString(), LONGEST),
                cause == null || depth == 0 ? null : of(cause, secrets, depth - 1),
                thrown.getStackTrace());
    }
}
