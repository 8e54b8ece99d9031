package dev.touchstone.junit.review;

import java.time.Clock;
import java.util.Map;

/**
 * Who typed a command.
 *
 * @param user who accepts, unless it is said
 * @param clock tells the day of an approval
 * @param environment its variables
 */
public record Caller(Console console, String user, Clock clock, Map<String, String> environment) {

    /** Whose variables nobody needs. */
    public Caller(Console console, String user, Clock clock) {
        this(console, user, clock, Map.of());
    }

    /** Without the variables: secrets are among them. */
    @Override
    public String toString() {
        return user;
    }
}
