package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Checks;
import dev.touchstone.assertions.grading.Meaning;
import dev.touchstone.assertions.grading.Scorecard;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Injects the model version, its model, and in a method with golden cases the case and the answer. */
final class InjectionExtension implements ParameterResolver {

    private static final Set<Class<?>> ANYWHERE = Set.of(Model.class, ModelVersion.class);
    private static final Set<Class<?>> WITH_CASE =
            Set.of(GoldenCase.class, Response.class, Scorecard.class, Checks.class, Meaning.class);

    /** A constructor then sees the version of its method, which is declared on the method. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        boolean withCase = WITH_CASE.contains(type) || TypedCases.isOne(parameter.getParameter());
        return ANYWHERE.contains(type) || (withCase && isTestMethod(parameter, context));
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean testMethod = isTestMethod(parameter, context);
        if (testMethod && PlannedSample.of(context).isPresent()) {
            return null; // every answer brings its own; see Body
        }
        Class<?> type = parameter.getParameter().getType();
        if (type == Scorecard.class) {
            throw ScoreCheck.nothingSampled(TemplateMethod.of(context));
        }
        if (type == Meaning.class) {
            throw MeaningCheck.nothingSampled(TemplateMethod.of(context));
        }
        if (type == Checks.class) {
            throw Misuse.checksOfOneAnswer(TemplateMethod.of(context));
        }
        if (!testMethod) {
            InjectionGuard.check(parameter, context);
        }
        if (TypedCases.isOne(parameter.getParameter())) {
            return golden(context).as(type);
        }
        return type == GoldenCase.class ? golden(context) : ofVersion(type, context);
    }

    private static boolean isTestMethod(ParameterContext parameter, ExtensionContext context) {
        return context.getTestMethod()
                .filter(parameter.getDeclaringExecutable()::equals)
                .isPresent();
    }

    private static GoldenCase golden(ExtensionContext context) {
        return CrossedInvocation.goldenCase(context).orElseThrow(() -> Misuse.noGolden(TemplateMethod.of(context)));
    }

    private static Object ofVersion(Class<?> type, ExtensionContext context) {
        ModelVersion version =
                ActiveVersion.required(context, type.getSimpleName()).version();
        if (type == ModelVersion.class) {
            return version;
        }
        Model model = new InjectedModel(context, version);
        return type == Model.class ? model : model.respond(golden(context).input());
    }
}
