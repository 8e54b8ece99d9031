package dev.touchstone.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Reads {@code @CsvSource}, {@code @ValueSource} and every other annotation that is itself an {@code @ArgumentsSource}, so that their
 * rows can be crossed. Loaded only where junit-jupiter-params is there.
 */
final class ArgumentSources {

    private final TemplateMethod method;
    private final ExtensionContext context;
    private final List<Parameter> parameters;
    private final List<ArgumentRow> rows = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private ArgumentSources(TemplateMethod method, ExtensionContext context) {
        this.method = method;
        this.context = context;
        this.parameters = ArgumentRow.parameters(method);
    }

    static List<ArgumentRow> rows(TemplateMethod method, ExtensionContext context) {
        ArgumentSources sources = new ArgumentSources(method, context);
        for (Annotation annotation : method.method().getAnnotations()) {
            sources.visit(annotation);
        }
        return sources.checked();
    }

    private List<ArgumentRow> checked() {
        if (rows.isEmpty() && !seen.isEmpty()) {
            throw Misuse.noArguments(method);
        }
        return rows;
    }

    private void visit(Annotation annotation) {
        if (annotation instanceof ArgumentsSource source) {
            add(source, null);
            return;
        }
        for (Annotation repeated : Repeated.in(annotation)) {
            visit(repeated);
        }
        Class<? extends Annotation> type = annotation.annotationType();
        for (Annotation meta : type.getAnnotations()) {
            if (meta instanceof ArgumentsSource source) {
                add(source, annotation);
            } else if (!meta.annotationType().getName().startsWith("java.lang.annotation.")
                    && !meta.annotationType().equals(type)) {
                visit(meta);
            }
        }
    }

    private void add(ArgumentsSource source, @Nullable Annotation annotation) {
        seen.add(source.value());
        ArgumentsProvider provider = ReflectionSupport.newInstance(source.value());
        if (annotation != null && provider instanceof AnnotationConsumer<?> consumer) {
            accept(consumer, annotation);
        }
        try {
            provider.provideArguments(new DeclaredArguments(method.method(), parameters), context)
                    .forEach(arguments -> rows.add(row(arguments)));
        } catch (RuntimeException trouble) {
            throw trouble;
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @SuppressWarnings("unchecked") // a provider consumes the annotation that names it, or JUnit itself could not use it
    private static <A extends Annotation> void accept(AnnotationConsumer<?> consumer, Annotation annotation) {
        ((AnnotationConsumer<A>) consumer).accept((A) annotation);
    }

    private ArgumentRow row(Arguments arguments) {
        Method target = method.method();
        List<@Nullable Object> values = new ArrayList<>();
        Object[] raw = arguments.get();
        for (int index = 0; index < raw.length && index < parameters.size(); index++) {
            values.add(ArgumentConversion.to(parameters.get(index), raw[index], target));
        }
        return new ArgumentRow(values, parameters);
    }
}
