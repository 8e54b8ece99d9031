package dev.touchstone.junit.results;

import dev.touchstone.junit.golden.GoldenSet;

/** The golden set a verdict rests on. */
public record GoldenRecord(String name, String fingerprint, int cases) {

    /** Name, fingerprint and number of cases of a set. */
    public static GoldenRecord of(GoldenSet goldens) {
        return new GoldenRecord(
                goldens.name(), goldens.fingerprint(), goldens.cases().size());
    }
}
