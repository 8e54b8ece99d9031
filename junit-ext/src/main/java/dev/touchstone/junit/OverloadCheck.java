package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Verdicts, recordings and records are kept by the name of the method: two sampled tests of one name would be taken for each other. */
final class OverloadCheck {

    private OverloadCheck() {}

    static void check(TemplateMethod method) {
        String name = method.method().getName();
        List<Method> overloads = ReflectionSupport.findMethods(
                method.testClass(),
                other -> other.getName().equals(name) && Annotations.has(other, SampledTest.class),
                HierarchyTraversalMode.TOP_DOWN);
        if (overloads.size() > 1) {
            throw new ConfigurationException(Explanation.of("@SampledTest " + method.displayName() + " is the name of "
                            + overloads.size() + " methods" + Misuse.NO_CALL)
                    .fact(
                            "methods",
                            overloads.stream().map(Method::toGenericString).collect(Collectors.joining("\n")))
                    .why("verdicts, recorded answers and records are kept by class and method name: each would be taken"
                            + " for the other.")
                    .fix("give each a name of its own."));
        }
    }
}
