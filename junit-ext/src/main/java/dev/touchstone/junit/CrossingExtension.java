package dev.touchstone.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * Runs a method once per model version, row of arguments and golden case. One provider for all of them, because JUnit runs two
 * templates of one method one after the other instead of crossing them.
 */
final class CrossingExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        TemplateMethod method = TemplateMethod.of(context);
        method.checkUse();
        return method.isOurs();
    }

    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return ActiveVersion.repeats(context);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        TemplateMethod method = TemplateMethod.of(context);
        if (method.hasVersions() && ActiveVersion.repeats(context)) {
            return Stream.empty();
        }
        return method.isSampled() ? SampledInvocations.of(method, context) : CrossedInvocations.of(method, context);
    }
}
