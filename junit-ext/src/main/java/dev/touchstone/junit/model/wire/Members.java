package dev.touchstone.junit.model.wire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON object to be written, its members in the order they were put: one request has one text.
 *
 * <pre>{@code
 * Members.of("type", "text").and("text", "Hello")   // {"type":"text","text":"Hello"}
 * }</pre>
 */
public final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Members() {}

    /** An object of this member. */
    public static Members of(String name, Object value) {
        return new Members().and(name, value);
    }

    /** With this member too, in place of any of that name. */
    public Members and(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** With the member unless the text is blank. */
    public Members andUnlessBlank(String name, String text) {
        return text.isBlank() ? this : and(name, text);
    }

    /** A view of the members. */
    @JsonValue
    public Map<String, Object> asMap() {
        return Collections.unmodifiableMap(members);
    }
}
