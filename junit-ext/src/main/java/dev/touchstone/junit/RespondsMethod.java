package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.ModifierSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** The method through which the application under test answers. */
final class RespondsMethod {

    private static final Set<Class<?>> PARAMETERS =
            Set.of(ModelVersion.class, GoldenCase.class, Request.class, String.class);

    private final Method method;
    private final @Nullable Object instance;

    private RespondsMethod(Method method, @Nullable Object instance) {
        this.method = method;
        this.instance = instance;
    }

    /** Whether the class, or one around it, has one. */
    static boolean isIn(Class<?> testClass) {
        return in(testClass).findAny().isPresent();
    }

    /** All that are marked in the class or the nearest one around it, right or wrong. */
    static Stream<Method> in(Class<?> testClass) {
        // Not Class::getEnclosingClass: it is sensitive to its caller, for which the JVM would make a class of its own.
        return Stream.<Class<?>>iterate(testClass, Objects::nonNull, type -> type.getEnclosingClass())
                .map(type -> Annotations.methods(type, Responds.class))
                .filter(marked -> !marked.isEmpty())
                .limit(1)
                .flatMap(List::stream);
    }

    /** That of the class, or of one around it. */
    static Optional<RespondsMethod> of(Class<?> testClass, ExtensionContext context) {
        for (Class<?> type = testClass; type != null; type = type.getEnclosingClass()) {
            List<Method> marked = Annotations.methods(type, Responds.class);
            if (!marked.isEmpty()) {
                return Optional.of(new RespondsMethod(checked(type, marked), instance(type, marked.get(0), context)));
            }
        }
        return Optional.empty();
    }

    private static Method checked(Class<?> type, List<Method> marked) {
        Method method = marked.get(0);
        boolean returns = method.getReturnType() == Response.class || method.getReturnType() == String.class;
        if (marked.size() > 1 || !returns || !takesOnlyWhatIsKnown(method)) {
            throw RespondsMisuse.unusable(type, marked);
        }
        return method;
    }

    private static boolean takesOnlyWhatIsKnown(Method method) {
        List<? extends Class<?>> typed = TypedCases.in(method).toList();
        return Stream.of(method.getParameterTypes())
                .allMatch(type -> PARAMETERS.contains(type) || typed.contains(type));
    }

    private static @Nullable Object instance(Class<?> type, Method method, ExtensionContext context) {
        return ModifierSupport.isStatic(method)
                ? null
                : context.getTestInstances()
                        .flatMap(instances -> instances.findInstance(type))
                        .orElseThrow(() -> RespondsMisuse.tooEarly(type, method));
    }

    /** What an answer depends on besides version and request, so that a recording of another case is not taken for this one's. */
    Map<String, String> facts(Optional<GoldenCase> golden) {
        Map<String, String> facts = new HashMap<>();
        facts.put("responds", method.getDeclaringClass().getName() + "#" + method.getName());
        if (takesCase()) {
            golden.ifPresent(asked -> asked.texts().forEach((field, text) -> facts.put("case." + field, text)));
        }
        return facts;
    }

    private boolean takesCase() {
        return List.of(method.getParameterTypes()).contains(GoldenCase.class)
                || TypedCases.in(method).findAny().isPresent();
    }

    Response answer(ModelVersion version, Optional<GoldenCase> golden, Request request) {
        Map<Class<?>, Object> known = new HashMap<>();
        known.put(ModelVersion.class, version);
        known.put(Request.class, request);
        known.put(String.class, request.input());
        golden.ifPresent(asked -> {
            known.put(GoldenCase.class, asked);
            TypedCases.in(method).forEach(type -> known.put(type, asked.as(type)));
        });
        @Nullable Object[] arguments = new Object[method.getParameterCount()];
        for (int index = 0; index < arguments.length; index++) {
            arguments[index] = Optional.ofNullable(known.get(method.getParameterTypes()[index]))
                    .orElseThrow(() -> RespondsMisuse.withoutCase(method));
        }
        return response(ReflectionSupport.invokeMethod(method, instance, arguments));
    }

    private Response response(@Nullable Object answer) {
        Objects.requireNonNull(answer, () -> "@Responds " + method.getName() + " returned null");
        return answer instanceof Response response ? response : Response.of((String) answer);
    }
}
