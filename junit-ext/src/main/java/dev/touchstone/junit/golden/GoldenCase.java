package dev.touchstone.junit.golden;

import java.util.Map;
import java.util.Optional;

/**
 * One input with what a good answer must hold.
 *
 * @param id unique in its set, never reused
 * @param input what the user says
 * @param critical whether one wrong sample fails the version
 * @param slice the group it is reported under
 * @param fields every field of the line, {@code id}, {@code input} and {@code expected} included
 * @param line where it stands in its file, from 1
 */
public record GoldenCase(
        String id, String input, boolean critical, Optional<String> slice, Map<String, Object> fields, int line) {

    /** What a good answer holds. */
    public String expected() {
        return field("expected");
    }

    /** The text of any field of the line. */
    public String field(String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("case " + id + " has no field " + name);
        }
        return value.toString();
    }

    @Override
    public String toString() {
        return id;
    }
}
