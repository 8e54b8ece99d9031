package dev.touchstone.junit.version;

import java.util.Map;
import java.util.Objects;

/**
 * A tool a model version may call.
 *
 * @param name what the model calls it by
 * @param description what the model is told of it
 * @param parameters the JSON Schema of its arguments, deeply immutable
 */
public record Tool(String name, String description, Map<String, Object> parameters) {

    /**
     * Keeps a copy.
     *
     * @throws IllegalArgumentException if the schema holds what JSON does not keep exactly
     */
    @SuppressWarnings("unchecked") // a frozen map is a map
    public Tool {
        parameters = (Map<String, Object>) Objects.requireNonNull(JsonValues.frozen(parameters));
    }
}
