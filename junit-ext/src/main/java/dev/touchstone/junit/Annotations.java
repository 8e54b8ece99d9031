package dev.touchstone.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * What stands on classes and their methods, meta-annotations included. Every case of a golden set asks for the same, and JUnit searches
 * anew each time: what it found is kept with the class, as long as that is loaded.
 */
final class Annotations {

    private static final ClassValue<Annotations> OF_CLASS = new ClassValue<>() {
        @Override
        protected Annotations computeValue(Class<?> type) {
            return new Annotations();
        }
    };

    // Not a record as the key: the JVM would spin its methods anew in every run.
    private final Map<List<Object>, Optional<? extends Annotation>> found = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<Method>> methods = new ConcurrentHashMap<>();

    private Annotations() {}

    /** On a class or a member of one. */
    static <A extends Annotation> Optional<A> find(AnnotatedElement element, Class<A> type) {
        Class<?> owner = element instanceof Member member ? member.getDeclaringClass() : (Class<?>) element;
        return OF_CLASS.get(owner)
                .found
                .computeIfAbsent(List.of(element, type), place -> AnnotationSupport.findAnnotation(element, type))
                .map(type::cast);
    }

    static boolean has(AnnotatedElement element, Class<? extends Annotation> type) {
        return find(element, type).isPresent();
    }

    /** The methods of a class, inherited ones included, that are annotated so; those of subclasses first. */
    static List<Method> methods(Class<?> in, Class<? extends Annotation> type) {
        return OF_CLASS.get(in)
                .methods
                .computeIfAbsent(
                        type,
                        key -> AnnotationSupport.findAnnotatedMethods(in, type, HierarchyTraversalMode.BOTTOM_UP));
    }
}
