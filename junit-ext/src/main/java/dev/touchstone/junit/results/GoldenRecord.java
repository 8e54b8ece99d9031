package dev.touchstone.junit.results;

import dev.touchstone.junit.golden.GoldenSet;

/** The golden set a verdict rests on. */
public record GoldenRecord(String name, String fingerprint, int cases) {

    public static GoldenRecord of(GoldenSet goldens) {
        return new GoldenRecord(
                goldens.name(), goldens.fingerprint(), goldens.cases().size());
    }
}
