package dev.touchstone.junit.recording;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object as they are read; one that is absent or of another kind reads as empty. */
record JsonObject(Map<?, ?> members) {

    @Nullable
    Object get(String name) {
        return members.get(name);
    }

    /** Numbers and booleans as they are written. */
    String text(String name) {
        return text(get(name));
    }

    private static String text(@Nullable Object value) {
        return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
    }

    int number(String name, int otherwise) {
        return get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    List<?> list(String name) {
        return get(name) instanceof List<?> list ? list : List.of();
    }
}
