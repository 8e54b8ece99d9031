package dev.touchstone.junit.recording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The value of an environment variable that is named like a secret.
 *
 * @param name of the variable
 */
record SecretValue(String name, String value) implements UnaryOperator<String> {

    private static final Pattern SECRET =
            Pattern.compile("KEY|TOKEN|SECRET|PASSW|CREDENTIAL", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 8;

    /** The longest first: one value may hold another. */
    static List<SecretValue> of(Map<String, String> environment) {
        List<String> names = environment.keySet().stream()
                .filter(name -> SECRET.matcher(name).find())
                .sorted()
                .toList();
        return names.stream()
                .map(name -> new SecretValue(name, environment.getOrDefault(name, "")))
                .filter(secret -> secret.value.strip().length() >= SHORTEST && !secret.isPartOfAPlaceholder(names))
                .sorted(Comparator.comparing((SecretValue secret) -> -secret.value.length())
                        .thenComparing(SecretValue::name))
                .toList();
    }

    /** Taken out of placeholders too, it would never come to an end. */
    private boolean isPartOfAPlaceholder(List<String> names) {
        return names.stream().anyMatch(other -> Placeholder.of(other).contains(value));
    }

    @Override
    public String apply(String text) {
        return text.replace(value, Placeholder.of(name));
    }
}
