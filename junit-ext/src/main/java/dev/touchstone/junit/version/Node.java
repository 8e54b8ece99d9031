package dev.touchstone.junit.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML or JSON file and where it stands.
 *
 * @param line from 1; of a member the line of its key
 * @param value a string, number, boolean or {@code null}, a {@code List<Node>} or a {@code Map<String, Node>}
 */
public record Node(int line, @Nullable Object value) {

    /** What it is, in the words of a message. */
    public String kind() {
        return value instanceof Map ? "a mapping" : JsonValues.kind(value);
    }

    /** The value without places. */
    public @Nullable Object plain() {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, member) -> plain.put(key, ((Node) member).plain()));
            return plain;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(((Node) element).plain()));
            return plain;
        }
        return value;
    }
}
