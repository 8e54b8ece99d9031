package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/** Words for a model version that cannot be injected where it is asked for. */
final class InjectionMisuse {

    private InjectionMisuse() {}

    static ConfigurationException sharedInstance(ParameterContext parameter, Method sampled) {
        String type = parameter.getParameter().getType().getSimpleName();
        return new ConfigurationException(
                Explanation.of(sampled.getDeclaringClass().getSimpleName() + ": " + type + " in " + where(parameter)
                                + " of a class with @NoRegression" + Misuse.NO_CALL)
                        .fact("body", sampled.getName() + " takes a Model, not a Response")
                        .why(
                                "the baseline's answers would be graded through the instance set up for the candidate: a false green.")
                        .fix("let " + sampled.getName() + " take a Response, or inject " + type
                                + " into the test method only."));
    }

    static ConfigurationException onceForAll(ParameterContext parameter, ExtensionContext context) {
        String type = parameter.getParameter().getType().getSimpleName();
        return new ConfigurationException(Explanation.of(
                        context.getRequiredTestClass().getSimpleName() + ": "
                                + where(parameter) + " takes a " + type
                                + ", but JUnit calls it once for all model versions of the class" + Misuse.NO_CALL)
                .why("there is no one version to give it.")
                .fix("take the " + type + " in @BeforeEach, @AfterEach, the test, or the constructor of a class with an"
                        + " instance per method; the @BeforeAll of a @Nested class is called once per version."));
    }

    private static String where(ParameterContext parameter) {
        Executable executable = parameter.getDeclaringExecutable();
        return executable instanceof Constructor<?> ? "the constructor" : executable.getName();
    }
}
