package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** Every version of the method × every row of arguments × every golden case: one JUnit test each. */
final class CrossedInvocations {

    private CrossedInvocations() {}

    static Stream<TestTemplateInvocationContext> of(TemplateMethod method, ExtensionContext context) {
        List<Optional<ActiveVersion>> versions = versions(method, context);
        List<ArgumentRow> rows = ArgumentRow.of(method, context);
        Supplier<Stream<Optional<GoldenCase>>> cases = cases(method, context);
        Function<Optional<ActiveVersion>, Stream<CrossedInvocation>> crossed = version ->
                rows.stream().flatMap(row -> cases.get().map(golden -> new CrossedInvocation(version, row, golden)));
        if (method.find(Approved.class).isPresent()) {
            versions.get(0).ifPresent(version -> ApprovedCases.note(context, version, crossed.apply(versions.get(0))));
        }
        return versions.stream().flatMap(crossed);
    }

    private static List<Optional<ActiveVersion>> versions(TemplateMethod method, ExtensionContext context) {
        return method.hasVersions()
                ? DeclaredVersions.of(method.method(), context).stream()
                        .map(Optional::of)
                        .toList()
                : List.of(ActiveVersion.of(context));
    }

    /** One after the other: a large set is not held in memory. */
    private static Supplier<Stream<Optional<GoldenCase>>> cases(TemplateMethod method, ExtensionContext context) {
        Optional<List<GoldenCase>> goldens =
                method.find(Golden.class).map(golden -> GoldenCases.of(golden, method, context));
        if (goldens.isEmpty() && (method.takes(GoldenCase.class) || method.takes(Response.class))) {
            throw Misuse.noGolden(method);
        }
        return () ->
                goldens.map(cases -> cases.stream().map(Optional::of)).orElseGet(() -> Stream.of(Optional.empty()));
    }
}
