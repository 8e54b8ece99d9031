package dev.touchstone.junit;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.conversion.ConversionSupport;

/** Converts the text of a source to the type of its parameter, as {@code @ParameterizedTest} does implicitly. */
final class ArgumentConversion {

    private ArgumentConversion() {}

    static @Nullable Object to(Parameter parameter, @Nullable Object raw, Method method) {
        if (AnnotationSupport.isAnnotated(parameter, ConvertWith.class)
                || AnnotationSupport.isAnnotated(parameter, AggregateWith.class)) {
            throw Misuse.noExplicitConversion(parameter, method);
        }
        Object value = raw instanceof Named<?> named ? named.getPayload() : raw;
        return value instanceof String text && !parameter.getType().isInstance(text)
                ? ConversionSupport.convert(
                        text, parameter.getType(), method.getDeclaringClass().getClassLoader())
                : value;
    }
}
