package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Outcome;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** The only place that turns a verdict into a red test. */
public final class Gate {

    private Gate() {}

    /**
     * Lets a pass through and nothing else.
     *
     * @throws AssertionFailedError unless the outcome is {@link Outcome#PASS}: what cannot be told apart from bad is not let through
     */
    public static void enforce(Outcome outcome, Explanation explanation) {
        enforce(outcome, explanation, Optional.empty());
    }

    /**
     * The same, with both sides of what differs.
     *
     * @throws AssertionFailedError unless the outcome is {@link Outcome#PASS}
     */
    public static void enforce(Outcome outcome, Explanation explanation, Optional<Sides> sides) {
        if (outcome != Outcome.PASS) {
            AssertionFailedError failure = sides.map(
                            both -> new AssertionFailedError(explanation.text(), both.expected(), both.actual()))
                    .orElseGet(() -> new AssertionFailedError(explanation.text()));
            failure.setStackTrace(new StackTraceElement[0]);
            throw failure;
        }
    }
}
