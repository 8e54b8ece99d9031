package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.ModelVersion;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.ReflectionSupport;

/** One row of an {@code @ArgumentsSource}: its values go, in order, to the parameters that are not ours. */
final class ArgumentRow implements ParameterResolver {

    private static final Set<Class<?>> OURS = Set.of(Model.class, ModelVersion.class, GoldenCase.class, Response.class);

    private static final String PARAMS = "org.junit.jupiter.params.provider.ArgumentsProvider";

    private final List<@Nullable Object> values;
    private final List<Parameter> parameters;

    ArgumentRow(List<@Nullable Object> values, List<Parameter> parameters) {
        this.values = values;
        this.parameters = parameters;
    }

    /** One empty row where there is no source, or where junit-jupiter-params is not on the class path at all. */
    static List<ArgumentRow> of(TemplateMethod method, ExtensionContext context) {
        boolean available = ReflectionSupport.tryToLoadClass(
                        PARAMS, method.testClass().getClassLoader())
                .toOptional()
                .isPresent();
        List<ArgumentRow> rows = available ? ArgumentSources.rows(method, context) : List.of();
        return rows.isEmpty() ? List.of(new ArgumentRow(List.of(), List.of())) : rows;
    }

    static List<Parameter> parameters(TemplateMethod method) {
        return Arrays.stream(method.method().getParameters())
                .filter(parameter -> !OURS.contains(parameter.getType()))
                .toList();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Optional<String> displayName() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        int index = parameters.indexOf(parameter.getParameter());
        return index >= 0 && index < values.size();
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return values.get(parameters.indexOf(parameter.getParameter()));
    }
}
