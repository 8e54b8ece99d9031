package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Checks;
import dev.touchstone.assertions.grading.Meaning;
import dev.touchstone.assertions.grading.Scorecard;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.golden.TypedCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** The parameters of a method that take the golden case as a type of the user's. */
final class TypedCases {

    /** So many cases are mapped before the first call; of a larger set the others when they are drawn. */
    private static final int CHECKED = 10_000;

    private static final String SOURCE = "org.junit.jupiter.params.provider.ArgumentsSource";
    private static final Set<Class<?>> OTHERS = Set.of(
            GoldenCase.class,
            Response.class,
            Model.class,
            ModelVersion.class,
            Scorecard.class,
            Checks.class,
            Meaning.class,
            Request.class);

    private TypedCases() {}

    /** Of a test with golden cases. Where rows of arguments are crossed with the cases, a record is a value of theirs. */
    static Stream<? extends Class<?>> of(Method test) {
        boolean mayTake = Annotations.has(test, Golden.class) && !hasRows(test);
        return mayTake ? in(test) : Stream.empty();
    }

    /** Of a method that is given nothing by JUnit or anybody else. */
    static Stream<? extends Class<?>> in(Method method) {
        return Stream.of(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .map(Parameter::getType)
                .filter(TypedCases::mayBe)
                .distinct();
    }

    /** An annotated parameter is somebody else's. */
    static boolean isOne(Parameter parameter) {
        return mayBe(parameter.getType())
                && parameter.getAnnotations().length == 0
                && parameter.getDeclaringExecutable() instanceof Method method
                && of(method).anyMatch(parameter.getType()::equals);
    }

    private static boolean mayBe(Class<?> type) {
        return !OTHERS.contains(type) && TypedCase.mayBe(type);
    }

    private static boolean hasRows(Method test) {
        return ReflectionSupport.tryToLoadClass(SOURCE, test.getDeclaringClass().getClassLoader())
                .toOptional()
                .map(type -> type.asSubclass(Annotation.class))
                .filter(type ->
                        !AnnotationSupport.findRepeatableAnnotations(test, type).isEmpty())
                .isPresent();
    }

    /** Maps the cases to every type the test and the application under test want: found here, a misfit costs nothing. */
    static void check(TemplateMethod method, GoldenSet goldens) {
        List<? extends Class<?>> types = Stream.concat(
                        of(method.method()),
                        RespondsMethod.in(method.testClass()).flatMap(TypedCases::in))
                .distinct()
                .toList();
        if (!types.isEmpty()) {
            goldens.cases().stream().limit(CHECKED).forEach(golden -> types.forEach(golden::as));
        }
    }
}
