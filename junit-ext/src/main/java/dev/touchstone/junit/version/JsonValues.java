package dev.touchstone.junit.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Strings, numbers, booleans, lists, maps and {@code null}, limited to what every JSON parser reads back the same (RFC 7493, I-JSON):
 * integers within ±(2^53 − 1), decimals of at most 17 digits, no NaN or Infinity, no unpaired surrogates.
 */
public final class JsonValues {

    private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

    private JsonValues() {}

    /**
     * A deeply immutable copy, maps in the order given.
     *
     * @throws IllegalArgumentException if it holds anything else; the message completes "the value …"
     */
    public static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return frozenMap(map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(frozen(element)));
            return Collections.unmodifiableList(copy);
        }
        return value == null || value instanceof Boolean ? value : leaf(value);
    }

    /** The text itself, or the compact JSON of anything else. */
    public static String text(@Nullable Object value) {
        return value instanceof String string ? string : JsonWriter.compact(value);
    }

    /** What a value is, as messages say it: {@code "the number 7"}. */
    public static String kind(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? "blank" : "the text '" + Excerpt.of(text) + "'";
        }
        if (value instanceof Number number) {
            return "the number " + Excerpt.of(number.toString());
        }
        if (value instanceof Boolean) {
            return String.valueOf(value);
        }
        return value == null ? "nothing" : value instanceof Map ? "an object" : "a list";
    }

    private static Map<String, @Nullable Object> frozenMap(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw new IllegalArgumentException("has a key that is not text: " + key);
            }
            copy.put(paired(name), frozen(value));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object leaf(Object value) {
        if (value instanceof String string) {
            return paired(string);
        }
        if (value instanceof Number number) {
            return exact(number);
        }
        throw new IllegalArgumentException(
                "is of type " + value.getClass().getSimpleName() + "; text, number, boolean, list or map is expected");
    }

    private static Number exact(Number number) {
        double nearest = number.doubleValue();
        if (!Double.isFinite(nearest)) {
            throw new IllegalArgumentException(number + " is no JSON number");
        }
        BigDecimal written = new BigDecimal(number.toString());
        if (written.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException(number + " is beyond ±(2^53 − 1), where JSON parsers differ");
        }
        if (isBinary(number) || new BigDecimal(CanonicalJson.number(nearest)).compareTo(written) == 0) {
            return number;
        }
        throw new IllegalArgumentException(number + " is kept by no JSON parser to its last digit");
    }

    private static boolean isBinary(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static String paired(String text) {
        if (hasHalf(text)) {
            throw new IllegalArgumentException("has half of a surrogate pair: " + Excerpt.of(text));
        }
        return text;
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
