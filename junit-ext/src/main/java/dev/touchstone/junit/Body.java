package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.ModelVersion;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** The test method as a grader: called again for every answer, with JUnit's arguments and ours. */
final class Body {

    private final Method method;
    private final @Nullable Object instance;
    private final List<Object> arguments;
    private final Class<?>[] types;

    Body(ReflectiveInvocationContext<Method> call) {
        this.method = call.getExecutable();
        this.instance = call.getTarget().orElse(null);
        this.arguments = call.getArguments();
        this.types = method.getParameterTypes();
        method.trySetAccessible();
    }

    boolean takesModel() {
        return List.of(types).contains(Model.class);
    }

    Sample grade(ModelVersion version, GoldenCase golden, Object answer) throws Throwable {
        try {
            check(version, golden, answer);
            return Sample.of(Grade.passed());
        } catch (AssertionError wrong) {
            return Sample.of(Grade.failed(String.valueOf(wrong.getMessage())));
        }
    }

    /**
     * Judges one answer.
     *
     * @param answer the response, or the model that gives it
     * @throws AssertionError if the answer is wrong
     */
    void check(ModelVersion version, GoldenCase golden, Object answer) throws Throwable {
        Class<?> type = takesModel() ? Model.class : Response.class;
        invoke(Map.of(ModelVersion.class, version, GoldenCase.class, golden, type, answer));
    }

    private void invoke(Map<Class<?>, Object> ours) throws Throwable {
        @Nullable Object[] values = arguments.toArray();
        for (int index = 0; index < values.length; index++) {
            values[index] = ours.getOrDefault(types[index], values[index]);
        }
        try {
            method.invoke(instance, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}
