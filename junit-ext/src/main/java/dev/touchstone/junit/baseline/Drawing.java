package dev.touchstone.junit.baseline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How a record came about.
 *
 * @param at when its last answer came
 * @param run that drew it
 * @param seed of the schedule
 * @param touchstone the version of this library
 */
public record Drawing(Instant at, String run, long seed, String touchstone) {

    /** The day, in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
