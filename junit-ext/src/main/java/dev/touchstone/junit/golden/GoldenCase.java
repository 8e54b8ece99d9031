package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.JsonValues;
import dev.touchstone.junit.version.KnownNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One input with what a good answer must hold.
 *
 * <pre>{@code
 * {"id": "refund-001", "input": "Where is my money?", "expected": "30 days"}    case.expected() is "30 days"
 * {"id": "refund-002", "input": "Hello"}                                        case.expected() throws ConfigurationException
 * }</pre>
 *
 * @param id unique in its set, never reused
 * @param input what the user says; an object or list as compact JSON
 * @param critical whether one wrong sample fails the version
 * @param slice the group it is reported under
 * @param fields every field of the line that is not {@code null}, {@code id}, {@code input} and {@code expected} included, in the
 *     order written, deeply immutable
 * @param file the golden file, for messages
 * @param line where it stands in its file, from 1
 */
public record GoldenCase(
        String id,
        String input,
        boolean critical,
        Optional<String> slice,
        Map<String, Object> fields,
        String file,
        int line) {

    static final String SPLIT = "split";

    /**
     * Freezes the fields.
     *
     * @throws IllegalArgumentException if a field holds what JSON cannot hold exactly
     */
    public GoldenCase {
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(name, frozen(name, value)));
        fields = Collections.unmodifiableMap(copy);
    }

    /**
     * What a good answer holds.
     *
     * @throws ConfigurationException if the case has none
     */
    public String expected() {
        return field("expected");
    }

    /**
     * The text of any field of the line; of a number, boolean, list or object its compact JSON.
     *
     * @throws ConfigurationException if the case has no such field; lists those it has
     */
    public String field(String name) {
        return optionalField(name).orElseThrow(() -> missing(name));
    }

    /** The text of a field that not every case has. */
    public Optional<String> optionalField(String name) {
        return Optional.ofNullable(fields.get(name)).map(JsonValues::text);
    }

    /** The part of its set it belongs to, {@code train} or {@code test} for example, as {@code @Golden(split = …)} selects them. */
    public Optional<String> split() {
        return optionalField(SPLIT);
    }

    /**
     * The case as a record, or another class that Jackson reads; of a record each component takes the field of its name, and only an
     * {@code Optional} component may have none. Numbers and booleans may be written as text, as in CSV they are.
     *
     * @throws ConfigurationException if a value does not fit its component, or a component has no field
     */
    public <T> T as(Class<T> type) {
        return TypedCase.of(this, type);
    }

    /** The text of every field, as prompts are rendered with it. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> texts.put(name, JsonValues.text(value)));
        return Collections.unmodifiableMap(texts);
    }

    private static Object frozen(String name, Object value) {
        Object frozen = JsonValues.frozen(value);
        if (frozen == null) {
            throw new IllegalArgumentException("field " + name + " is null");
        }
        return frozen;
    }

    private ConfigurationException missing(String name) {
        KnownNames known = KnownNames.of(fields.keySet());
        return new ConfigurationException(Explanation.of(
                        file + ":" + line + ": case " + Excerpt.of(id) + " has no field '" + Excerpt.of(name) + "'")
                .fact("its fields", known.listed())
                .fix(known.didYouMean(name) + "Add the field to line " + line + ", or ask for one it has."));
    }

    @Override
    public String toString() {
        return id;
    }
}
