package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One crossed test. */
record CrossedInvocation(Optional<ActiveVersion> version, ArgumentRow row, Optional<GoldenCase> golden)
        implements TestTemplateInvocationContext {

    private static final String CASE = "case";

    @Override
    public String getDisplayName(int index) {
        return Stream.of(version.map(active -> active.version().name()), row.displayName(), golden.map(GoldenCase::id))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        List<Extension> extensions = new ArrayList<>();
        version.map(EarlyActivation::new).ifPresent(extensions::add);
        if (!row.isEmpty()) {
            extensions.add(row);
        }
        return extensions;
    }

    @Override
    public void prepareInvocation(ExtensionContext context) {
        version.ifPresent(active -> active.activate(context));
        golden.ifPresent(asked -> Session.store(context).put(CASE, asked));
    }

    static Optional<GoldenCase> goldenCase(ExtensionContext context) {
        return Optional.ofNullable(Session.store(context).get(CASE, GoldenCase.class));
    }
}
