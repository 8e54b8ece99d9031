package dev.touchstone.junit.results;

import dev.touchstone.junit.golden.GoldenCase;
import org.jspecify.annotations.Nullable;

/**
 * A golden case that was asked, so that a report can show what was asked without the golden set. Once per set and JVM.
 *
 * @param fingerprint of the golden set
 * @param goldenCase its id
 * @param input what the user says
 * @param expected what a good answer holds, if the case says so
 * @param slice the group it is reported under, if any
 * @param critical whether one wrong sample fails the version
 */
public record CaseRecord(
        String fingerprint,
        String goldenCase,
        String input,
        @Nullable String expected,
        @Nullable String slice,
        boolean critical) {

    /** One case of a set. */
    public static CaseRecord of(String fingerprint, GoldenCase asked) {
        return new CaseRecord(
                fingerprint,
                asked.id(),
                asked.input(),
                asked.optionalField("expected").orElse(null),
                asked.slice().orElse(null),
                asked.critical());
    }
}
