package dev.touchstone.junit.golden;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A golden case as a record, or another class that Jackson reads. */
public final class TypedCase {

    // What would be made up where a field is absent, cut off or guessed is refused instead.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Optional.class, new OptionalField()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private TypedCase() {}

    /** Whether a parameter of this type can only mean the case: a record, or a class that carries an annotation of Jackson, on itself or on a
     * constructor. */
    public static boolean mayBe(Class<?> type) {
        return type.isRecord() || isMarked(type);
    }

    private static boolean isMarked(Class<?> type) {
        return Stream.<AnnotatedElement>concat(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredConstructors()).flatMap(TypedCase::withParameters))
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(JacksonAnnotation.class));
    }

    private static Stream<AnnotatedElement> withParameters(Constructor<?> constructor) {
        return Stream.concat(Stream.of(constructor), Arrays.stream(constructor.getParameters()));
    }

    static <T> T of(GoldenCase golden, Class<T> type) {
        try {
            return MAPPER.convertValue(golden.fields(), type);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof JsonMappingException problem) {
                throw new MisfitCase(golden, type).because(problem);
            }
            throw e;
        }
    }
}
