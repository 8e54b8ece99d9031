package dev.touchstone.junit;

import dev.touchstone.junit.plan.TestId;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** A test method with our annotations on it. */
record TemplateMethod(Class<?> testClass, Method method) {

    static TemplateMethod of(ExtensionContext context) {
        return new TemplateMethod(context.getRequiredTestClass(), context.getRequiredTestMethod());
    }

    // Written out, here and for other records that every run compares: the JVM would spin these methods anew in each.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TemplateMethod that && testClass.equals(that.testClass) && method.equals(that.method);
    }

    @Override
    public int hashCode() {
        return 31 * testClass.hashCode() + method.hashCode();
    }

    boolean isSampled() {
        return has(SampledTest.class);
    }

    boolean hasVersions() {
        return has(ModelVersions.class);
    }

    boolean isOurs() {
        return isSampled() || hasVersions() || has(Golden.class);
    }

    boolean takes(Class<?> type) {
        return Arrays.asList(method.getParameterTypes()).contains(type);
    }

    <A extends Annotation> Optional<A> find(Class<A> type) {
        return Annotations.find(method, type);
    }

    /** Of an annotation that may be repeated. */
    <A extends Annotation> List<A> findAll(Class<A> type) {
        return AnnotationSupport.findRepeatableAnnotations(method, type);
    }

    private boolean has(Class<? extends Annotation> type) {
        return Annotations.has(method, type);
    }

    /** Other annotations that make a test of the method: JUnit would run it once for each, not crossed with ours. */
    List<Class<? extends Annotation>> otherTests() {
        return Arrays.stream(method.getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(type -> !type.getPackageName().equals(ModelVersions.class.getPackageName()))
                .filter(type -> AnnotationSupport.isAnnotated(type, Testable.class))
                .toList();
    }

    void checkUse() {
        Misuse.check(this);
    }

    TestId id() {
        return new TestId(testClass.getName(), method.getName());
    }

    /** {@code RefundTests.statesTheWindow}. */
    String displayName() {
        return id().shortName();
    }
}
