package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;

/** Words for wrong use of {@link Responds}. */
final class RespondsMisuse {

    private RespondsMisuse() {}

    static ConfigurationException unusable(Class<?> type, List<Method> marked) {
        return new ConfigurationException(Explanation.of("@Responds in " + type.getSimpleName() + " marks "
                        + marked.stream().map(Method::getName).collect(Collectors.joining(", "))
                        + ", which cannot answer"
                        + Misuse.NO_CALL)
                .fix(
                        "mark one method that returns Response or String and takes nothing but ModelVersion, GoldenCase (or a"
                                + " record of its fields), Request and String (the input)."));
    }

    static ConfigurationException withoutCase(Method method) {
        return new ConfigurationException(Explanation.of("@Responds "
                        + method.getDeclaringClass().getSimpleName() + "." + method.getName()
                        + " takes a GoldenCase, but is asked outside the golden cases" + Misuse.NO_CALL)
                .why("a test without @Golden asks by a text alone.")
                .fix("take the String (the input) instead, or write @Golden on the test."));
    }

    static ConfigurationException tooEarly(Class<?> type, Method method) {
        return new ConfigurationException(Explanation.of("@Responds " + type.getSimpleName() + "." + method.getName()
                        + " is asked before there is an instance of its class" + Misuse.NO_CALL)
                .why("a model was used in a constructor or a @BeforeAll method.")
                .fix("make " + method.getName() + " static, or use the model in @BeforeEach or in the test."));
    }
}
