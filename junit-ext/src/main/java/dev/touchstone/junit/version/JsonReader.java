package dev.touchstone.junit.version;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into texts, numbers, booleans, lists, maps and {@code null}, without what binding it to classes would load. */
public final class JsonReader {

    private final JsonParser parser;
    private final boolean keepsDigits;

    private JsonReader(JsonParser parser, boolean keepsDigits) {
        this.parser = parser;
        this.keepsDigits = keepsDigits;
    }

    /** The value that begins at the next token; {@code null} too where there is none. */
    public static @Nullable Object next(JsonParser parser) throws IOException {
        return new JsonReader(parser, false).value(parser.nextToken());
    }

    /** The same, but decimals keep the digits they were written with. */
    public static @Nullable Object nextExact(JsonParser parser) throws IOException {
        return new JsonReader(parser, true).value(parser.nextToken());
    }

    private @Nullable Object value(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> elements();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> keepsDigits ? parser.getDecimalValue() : parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private Map<String, @Nullable Object> members() throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members.put(name, value(parser.nextToken()));
        }
        return members;
    }

    private List<@Nullable Object> elements() throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token));
        }
        return elements;
    }
}
