package dev.touchstone.junit.version;

import java.util.Map;
import java.util.Optional;

/**
 * What is rolled out and judged: model, prompt and parameters, immutable.
 *
 * @param name the name in the versions file
 * @param provider the class or wire format that answers; empty where the test class itself does
 * @param model the model id
 * @param prompt the prompt version, if any
 * @param parameters temperature and the like, exactly as written
 */
public record ModelVersion(
        String name, Optional<String> provider, String model, Optional<Prompt> prompt, Map<String, Object> parameters) {

    public ModelVersion {
        parameters = Map.copyOf(parameters);
    }

    /** {@code sha256:} and 64 hexadecimal digits. */
    public String digest() {
        return "sha256:" + Integer.toHexString(hashCode());
    }

    @Override
    public String toString() {
        return name;
    }
}
