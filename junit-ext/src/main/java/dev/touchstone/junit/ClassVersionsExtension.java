package dev.touchstone.junit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a class once per model version. Apart from the method's extension, because JUnit before 5.13 cannot load it. */
final class ClassVersionsExtension implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), ModelVersions.class);
    }

    @Override
    public boolean mayReturnZeroClassTemplateInvocationContexts(ExtensionContext context) {
        return ActiveVersion.repeats(context);
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        if (ActiveVersion.repeats(context)) {
            return Stream.empty();
        }
        List<ActiveVersion> versions = DeclaredVersions.of(context.getRequiredTestClass(), context);
        return versions.stream().map(Invocation::new);
    }

    private record Invocation(ActiveVersion version) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return version.version().name();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            version.activate(context);
        }
    }
}
