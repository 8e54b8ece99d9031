package dev.touchstone.junit.model.wire;

import dev.touchstone.junit.version.KeySource;
import java.util.Map;
import java.util.Optional;

/** The environment a test gives: a key says where it was looked for. */
public record FixedKeys(Map<String, String> variables) implements Keys {

    /** Keeps a copy. */
    public FixedKeys {
        variables = Map.copyOf(variables);
    }

    @Override
    public String key(Optional<KeySource> source, String usualVariable) {
        return source.map(KeySource::toString)
                .orElseGet(() -> variables.getOrDefault(usualVariable, "nothing in " + usualVariable));
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }
}
