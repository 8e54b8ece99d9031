package dev.touchstone.junit.attest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.JsonValues;
import dev.touchstone.junit.version.Malformed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON text from outside, read member by member; members nobody asks for are ignored, as in-toto wants it.
 *
 * @param place {@code file:line}
 * @param name what it is, for messages
 */
record JsonObject(String place, String name, Map<String, @Nullable Object> members) {

    private static final String ANEW = "sign the verdict anew; a signed line is not mended by hand.";

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static JsonObject read(String place, String name, String json) {
        try {
            return of(place, name, STRICT.readValue(json, Object.class));
        } catch (JsonProcessingException e) {
            throw new ConfigurationException(Explanation.of(place + ": " + name + " is malformed JSON")
                    .fact("problem", Malformed.of(e).problem())
                    .fix(ANEW));
        }
    }

    static JsonObject of(String place, String name, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw refused(place, name + " is " + JsonValues.kind(value) + ", not an object");
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put((String) key, member));
        return new JsonObject(place, name, members);
    }

    JsonObject object(String key) {
        return of(place, named(key), members.get(key));
    }

    List<JsonObject> objects(String key) {
        if (!(members.get(key) instanceof List<?> list)) {
            throw wrong(key, "a list");
        }
        return list.stream().map(value -> of(place, named(key), value)).toList();
    }

    String text(String key) {
        if (members.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(key, "text");
    }

    Optional<String> optionalText(String key) {
        return members.get(key) == null ? Optional.empty() : Optional.of(text(key));
    }

    /** A list of texts, or this one alone where there is no such list. */
    List<String> optionalTexts(String key, String otherwise) {
        if (members.get(key) == null) {
            return List.of(otherwise);
        }
        if (!(members.get(key) instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
            throw wrong(key, "a list of texts");
        }
        return list.stream().map(String.class::cast).toList();
    }

    double number(String key) {
        if (members.get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong(key, "a number");
    }

    /** @param expected completes "not …" */
    ConfigurationException wrong(String key, String expected) {
        return refused(place, named(key) + " is " + JsonValues.kind(members.get(key)) + ", not " + expected);
    }

    ConfigurationException refused(String problem) {
        return refused(place, problem);
    }

    private String named(String key) {
        return key + " of " + name;
    }

    private static ConfigurationException refused(String place, String problem) {
        return new ConfigurationException(Explanation.of(place + ": " + problem).fix(ANEW));
    }
}
