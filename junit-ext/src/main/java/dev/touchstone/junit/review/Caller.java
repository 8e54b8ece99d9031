package dev.touchstone.junit.review;

import java.time.Clock;

/**
 * Who typed a command.
 *
 * @param user who accepts, unless it is said
 * @param clock tells the day of an approval
 */
public record Caller(Console console, String user, Clock clock) {}
