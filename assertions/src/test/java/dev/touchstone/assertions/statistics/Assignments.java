package dev.touchstone.assertions.statistics;

import dev.touchstone.assertions.statistics.Vectors.Row;
import java.util.Arrays;

/** Reads the column of {@code zero-failure-rogan-ppi} that holds several inputs, {@code n=50;conf=0.95}. */
final class Assignments {

    private Assignments() {}

    static String of(Row row, String name) {
        return Arrays.stream(row.text("input").split(";", -1))
                .filter(assignment -> assignment.startsWith(name + "="))
                .map(assignment -> assignment.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + row));
    }
}
