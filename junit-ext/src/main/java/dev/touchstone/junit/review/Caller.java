package dev.touchstone.junit.review;

import java.time.Clock;
import java.util.Map;

/**
 * Who typed a command.
 *
 * @param user who accepts, unless it is said
 * @param clock tells the day of an approval
 * @param environment the variables of this process
 */
public record Caller(Console console, String user, Clock clock, Map<String, String> environment) {

    /** Where nothing is told. */
    public Caller(Console console, String user, Clock clock) {
        this(console, user, clock, Map.of());
    }
}
