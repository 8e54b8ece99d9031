package dev.touchstone.junit;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.util.List;
import org.junit.platform.commons.support.ReflectionSupport;

/** Unwraps the container the compiler puts around an annotation that is written more than once. */
final class Repeated {

    private Repeated() {}

    static List<Annotation> in(Annotation container) {
        return ReflectionSupport.findMethod(container.annotationType(), "value")
                .filter(value -> value.getReturnType().isArray()
                        && isContainer(value.getReturnType().getComponentType(), container))
                .map(value -> List.of((Annotation[])
                        java.util.Objects.requireNonNull(ReflectionSupport.invokeMethod(value, container))))
                .orElse(List.of());
    }

    private static boolean isContainer(Class<?> type, Annotation container) {
        Repeatable repeatable = type.getAnnotation(Repeatable.class);
        return repeatable != null && repeatable.value().equals(container.annotationType());
    }
}
