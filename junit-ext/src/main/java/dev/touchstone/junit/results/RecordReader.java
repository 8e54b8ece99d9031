package dev.touchstone.junit.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.touchstone.junit.version.JsonReader;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes records of what {@link RecordFields} made of them; members they have no component for are passed over. */
final class RecordReader {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordReader() {}

    static <T extends Record> T read(String json, Class<T> type) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            Object value = JsonReader.next(parser);
            if (value instanceof Map<?, ?> members && parser.nextToken() == null) {
                return record(members, type);
            }
            throw new IOException("not one JSON object");
        }
    }

    static <T> T record(Map<?, ?> members, Class<T> type) throws IOException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            values[i] = component(members.get(component.getName()), component);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IOException("no " + type.getSimpleName(), e);
        }
    }

    /** What may be unknown is marked so; anything else that is missing is damage, and never 0. */
    private static @Nullable Object component(@Nullable Object value, RecordComponent component) throws IOException {
        if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw new IOException("'" + component.getName() + "' is missing");
        }
        try {
            return value(value, component.getGenericType());
        } catch (ClassCastException e) {
            throw new IOException("'" + component.getName() + "' is of another kind", e);
        }
    }

    private static @Nullable Object value(@Nullable Object value, Type type) throws IOException {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(value, generic.getActualTypeArguments()[0]) : value;
        }
        if (type instanceof Class<?> simple && simple.isRecord() && value != null) {
            return record((Map<?, ?>) value, simple);
        }
        return number(value, type);
    }

    private static @Nullable List<@Nullable Object> list(@Nullable Object value, Type element) throws IOException {
        if (value == null) {
            return null;
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Object each : (List<?>) value) {
            list.add(value(each, element));
        }
        return list;
    }

    /** Of the component's width, which JSON does not tell; all else as it is. */
    private static @Nullable Object number(@Nullable Object value, Type type) {
        if (value == null) {
            return null;
        }
        if (type == int.class || type == Integer.class) {
            return ((Number) value).intValue();
        }
        if (type == long.class || type == Long.class) {
            return ((Number) value).longValue();
        }
        return type == double.class || type == Double.class ? ((Number) value).doubleValue() : value;
    }
}
