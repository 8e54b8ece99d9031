package dev.touchstone.junit;

import static java.lang.reflect.Modifier.isAbstract;
import static java.lang.reflect.Modifier.isPrivate;
import static java.lang.reflect.Modifier.isStatic;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which classes and methods Jupiter runs as tests. */
final class TestClassShape {

    private TestClassShape() {}

    /** Runs on its own: at the top level, or static within another class. */
    static boolean isStandalone(Class<?> type) {
        return isInstantiable(type) && (!type.isMemberClass() || isStatic(type.getModifiers()));
    }

    static boolean isNested(Class<?> type) {
        return isInstantiable(type)
                && type.isMemberClass()
                && !isStatic(type.getModifiers())
                && AnnotationSupport.isAnnotated(type, Nested.class);
    }

    private static boolean isInstantiable(Class<?> type) {
        int modifiers = type.getModifiers();
        return !isAbstract(modifiers) && !isPrivate(modifiers) && !type.isAnonymousClass() && !type.isLocalClass();
    }

    static boolean isSampled(Method method) {
        int modifiers = method.getModifiers();
        return !isAbstract(modifiers)
                && !isPrivate(modifiers)
                && !isStatic(modifiers)
                && method.getReturnType() == void.class
                && AnnotationSupport.isAnnotated(method, SampledTest.class);
    }
}
