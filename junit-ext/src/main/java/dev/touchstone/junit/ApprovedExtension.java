package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.approval.Comparing;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Compares the answer of a test with what is approved, once the body has accepted it. */
final class ApprovedExtension implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        compared(invocation, call, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        compared(invocation, call, context);
    }

    private static void compared(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invocation.proceed();
        TemplateMethod method = TemplateMethod.of(context);
        if (!method.isSampled()) {
            compare(method, call, context);
        }
    }

    private static void compare(
            TemplateMethod method, ReflectiveInvocationContext<Method> call, ExtensionContext context) {
        Comparing comparing = ComparedAs.of(method, method.find(Approved.class).orElseThrow());
        Response answer = answer(call.getArguments()).orElseThrow(() -> ApprovedMisuse.unasked(method.displayName()));
        ApprovedSubject subject = ApprovedSubject.of(context);
        ApprovedCases.note(context, subject.id());
        new ApprovedAnswer(Approvals.of(context), subject, comparing).check(answer);
    }

    private static Optional<Response> answer(List<Object> arguments) {
        return arguments.stream()
                .flatMap(argument -> argument instanceof Response response
                        ? Stream.of(response)
                        : argument instanceof InjectedModel model ? model.lastAnswer().stream() : Stream.empty())
                .findFirst();
    }
}
