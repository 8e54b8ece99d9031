package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Refuses a version in a constructor or lifecycle method where a comparison would grade the baseline's answers through the candidate's
 * instance. A body that takes the response is safe: the framework asks, in the name of the right version.
 */
final class InjectionGuard {

    private InjectionGuard() {}

    static void check(ParameterContext parameter, ExtensionContext context) {
        if (isOnceForAllVersions(context)) {
            throw InjectionMisuse.onceForAll(parameter, context);
        }
        compared(context.getRequiredTestClass())
                .filter(method -> !List.of(method.getParameterTypes()).contains(Response.class))
                .findFirst()
                .ifPresent(method -> {
                    throw InjectionMisuse.sharedInstance(parameter, method);
                });
    }

    /** {@code @BeforeAll} and an instance per class come before JUnit runs the class as its first version. */
    private static boolean isOnceForAllVersions(ExtensionContext context) {
        return ActiveVersion.of(context).isEmpty()
                && AnnotationSupport.isAnnotated(context.getRequiredTestClass(), ModelVersions.class);
    }

    /** The sampled methods of the class and of those nested in it, if one of them compares. */
    private static Stream<Method> compared(Class<?> testClass) {
        List<Method> sampled = sampled(testClass).toList();
        boolean compares =
                sampled.stream().anyMatch(method -> AnnotationSupport.isAnnotated(method, NoRegression.class));
        return compares ? sampled.stream() : Stream.empty();
    }

    private static Stream<Method> sampled(Class<?> testClass) {
        return Stream.concat(
                AnnotationSupport.findAnnotatedMethods(testClass, SampledTest.class, HierarchyTraversalMode.TOP_DOWN)
                        .stream(),
                Arrays.stream(testClass.getDeclaredClasses()).flatMap(InjectionGuard::sampled));
    }
}
