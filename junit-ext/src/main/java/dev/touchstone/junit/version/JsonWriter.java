package dev.touchstone.junit.version;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes texts, numbers, booleans, lists, maps and {@code null} as JSON, without what binding them to classes would load. */
public final class JsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * On one line, without white space.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public static String compact(@Nullable Object value) {
        return written(value, false);
    }

    /**
     * Member by member on lines of their own, which end in {@code \n}; nothing follows the last.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public static String indented(@Nullable Object value) {
        return written(value, true).replace("\r\n", "\n");
    }

    private static String written(@Nullable Object value, boolean indented) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            if (indented) {
                generator.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            new JsonWriter(generator).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        String json = text.toString();
        return holdsSurrogates(json) ? LoneSurrogates.escapedIn(json) : json;
    }

    /** Few texts do, and to look for the lone ones by a pattern took longer than to write the text. */
    private static boolean holdsSurrogates(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> list) {
            array(list);
        } else {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> map) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            generator.writeFieldName(String.valueOf(member.getKey()));
            write(member.getValue());
        }
        generator.writeEndObject();
    }

    private void array(Iterable<?> list) throws IOException {
        generator.writeStartArray();
        for (Object element : list) {
            write(element);
        }
        generator.writeEndArray();
    }

    private void number(Number number) throws IOException {
        if (number instanceof Integer || number instanceof Long) {
            generator.writeNumber(number.longValue());
        } else if (number instanceof Double) {
            generator.writeNumber(number.doubleValue());
        } else if (number instanceof Float) {
            generator.writeNumber(number.floatValue());
        } else if (number instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            generator.writeNumber(integer);
        } else {
            generator.writeNumber(number.toString());
        }
    }
}
