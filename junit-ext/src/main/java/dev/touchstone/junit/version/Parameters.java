package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parameters of one version: checked, deeply immutable, sorted by name. */
final class Parameters {

    private final String version;

    private Parameters(String version) {
        this.version = version;
    }

    static Map<String, Object> checked(String version, Map<String, ?> parameters) {
        return new Parameters(version).map("", parameters);
    }

    private Map<String, Object> map(String path, Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(leaf(path + key, key));
            if (CredentialName.matches(name) && (path.isEmpty() || isSingle(value))) {
                throw credential(path + name);
            }
            sorted.put(name, value(path + name, value));
        });
        return Collections.unmodifiableMap(sorted);
    }

    // Deeper down a credential's name may be honest: a JSON schema describes a field called password by a map.
    private static boolean isSingle(@Nullable Object value) {
        return value instanceof String || value instanceof Number;
    }

    private Object value(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(path + ".", map);
        }
        return value instanceof List<?> list ? list(path, list) : leaf(path, value);
    }

    private List<Object> list(String path, List<?> list) {
        List<Object> copy = new ArrayList<>(list.size());
        list.forEach(element -> copy.add(value(path + "[" + copy.size() + "]", element)));
        return Collections.unmodifiableList(copy);
    }

    private Object leaf(String path, @Nullable Object value) {
        if (value == null) {
            throw new ConfigurationException(headline(path, " has no value")
                    .why("providers read a missing parameter and an empty one differently.")
                    .fix("give it a value, or remove it."));
        }
        try {
            return Objects.requireNonNull(JsonValues.frozen(value));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(headline(path, ": the value " + e.getMessage())
                    .why("the digest of a version must be the same wherever it is computed.")
                    .fix("write a value that JSON keeps exactly; text needs quotes."));
        }
    }

    private ConfigurationException credential(String path) {
        return new ConfigurationException(headline(path, " looks like a credential")
                .why("parameters are committed, printed in reports and part of the version's digest.")
                .fix("remove it here and read it from the environment where the model is called."));
    }

    private Explanation headline(String path, String problem) {
        return Explanation.of("version " + version + ": parameter " + Excerpt.of(path) + problem);
    }
}
