package dev.touchstone.junit.model.wire;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.touchstone.assertions.message.Untrusted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * JSON from a provider, read without trust: whatever is absent, {@code null} or of another type than expected is simply not there.
 *
 * <pre>{@code
 * JsonBody.object("{\"usage\": {\"input\": 7}}").at("usage").count("input")   // 7
 * JsonBody.object("{\"usage\": null}").at("usage").count("input")             // empty
 * }</pre>
 */
public final class JsonBody {

    private static final int SHOWN = 60;
    private static final long MOST = (1L << 53) - 1; // where parsers begin to differ, and sums may not overflow

    // Decimals stay as they were written: a tool's arguments are passed on, not computed with.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode node;

    private JsonBody(JsonNode node) {
        this.node = node;
    }

    /**
     * Reads one JSON object.
     *
     * @throws MalformedAnswer if the text is anything else
     */
    public static JsonBody object(String text) {
        try {
            JsonBody body = new JsonBody(JSON.readTree(text));
            if (body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException broken) {
            // The parser's own message may quote any part of the text.
            throw new MalformedAnswer("is no JSON" + place(broken.getLocation()) + ": it begins with " + start(text));
        }
        throw new MalformedAnswer("is no JSON object: it begins with " + start(text));
    }

    /** The JSON object, or nothing if the text is anything else: for what may as well be a web page. */
    public static Optional<JsonBody> ifObject(String text) {
        try {
            return Optional.of(object(text));
        } catch (MalformedAnswer other) {
            return Optional.empty();
        }
    }

    /**
     * Compact JSON, members in the order of the map.
     *
     * @param object text, numbers, booleans, lists, maps and {@code JsonBody}
     */
    public static String write(Map<String, ?> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + impossible.getOriginalMessage(), impossible);
        }
    }

    /** The member of that name, whatever it is. */
    public JsonBody at(String name) {
        JsonNode member = node.path(name);
        return new JsonBody(member.isNull() ? MissingNode.getInstance() : member);
    }

    /** The elements of the member of that name; none if it is no list. */
    public List<JsonBody> list(String name) {
        List<JsonBody> elements = new ArrayList<>();
        if (hasList(name)) {
            node.path(name).forEach(element -> elements.add(new JsonBody(element)));
        }
        return elements;
    }

    /** Whether the member of that name is a list, possibly empty. */
    public boolean hasList(String name) {
        return node.path(name).isArray();
    }

    /** Whether this is an object, possibly empty. */
    public boolean isObject() {
        return node.isObject();
    }

    /** Whether there is anything but {@code null}. */
    public boolean isPresent() {
        return !node.isMissingNode();
    }

    /** The text itself. */
    public Optional<String> text() {
        return Optional.ofNullable(node.textValue());
    }

    /** The text of the member of that name, possibly empty. */
    public Optional<String> text(String name) {
        return at(name).text();
    }

    /** The text of the member of that name, unless it is blank. */
    public Optional<String> word(String name) {
        return text(name).filter(text -> !text.isBlank());
    }

    /** The whole number of the member of that name, if it is from 0 to 2^53 − 1. */
    public OptionalLong count(String name) {
        JsonNode number = node.path(name);
        return number.isIntegralNumber()
                        && number.canConvertToLong()
                        && number.longValue() >= 0
                        && number.longValue() <= MOST
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    /** Compact JSON, numbers as they were written; {@code ""} if there is nothing. */
    public String json() {
        return node.toString();
    }

    @JsonValue
    JsonNode node() {
        return node;
    }

    @Override
    public String toString() {
        return json();
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String start(String text) {
        return text.isBlank() ? "nothing" : "'" + Untrusted.line(text.strip(), SHOWN) + "'";
    }
}
