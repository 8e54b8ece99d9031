package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** Every version of the method × every row of arguments × every golden case: one JUnit test each. */
final class CrossedInvocations {

    private CrossedInvocations() {}

    static Stream<TestTemplateInvocationContext> of(TemplateMethod method, ExtensionContext context) {
        List<Optional<ActiveVersion>> versions = versions(method, context);
        List<ArgumentRow> rows = ArgumentRow.of(method, context);
        List<Optional<GoldenCase>> cases = cases(method, context);
        return versions.stream().flatMap(version -> rows.stream()
                .flatMap(row -> cases.stream().map(golden -> new CrossedInvocation(version, row, golden))));
    }

    private static List<Optional<ActiveVersion>> versions(TemplateMethod method, ExtensionContext context) {
        return method.hasVersions()
                ? DeclaredVersions.of(method.method(), context).stream()
                        .map(Optional::of)
                        .toList()
                : List.of(ActiveVersion.of(context));
    }

    private static List<Optional<GoldenCase>> cases(TemplateMethod method, ExtensionContext context) {
        return method.find(Golden.class)
                .map(golden -> GoldenCases.of(golden, method, context).stream()
                        .map(Optional::of)
                        .toList())
                .orElseGet(() -> withoutCases(method));
    }

    private static List<Optional<GoldenCase>> withoutCases(TemplateMethod method) {
        if (method.takes(GoldenCase.class) || method.takes(Response.class)) {
            throw Misuse.noGolden(method);
        }
        return List.of(Optional.empty());
    }
}
