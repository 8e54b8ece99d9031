package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One crossed test. */
record CrossedInvocation(Optional<ActiveVersion> version, ArgumentRow row, Optional<GoldenCase> golden)
        implements TestTemplateInvocationContext {

    private static final String CASE = "case";
    private static final String ROW = "row";
    private static final Pattern REPEATED = Pattern.compile("\\[test-template-invocation:#(\\d+)]$");

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
        row.displayName().ifPresent(values -> Session.store(context).put(ROW, values));
    }

    static Optional<GoldenCase> goldenCase(ExtensionContext context) {
        return Optional.ofNullable(Session.store(context).get(CASE, GoldenCase.class));
    }

    /** What tells this invocation from the others of its method, whatever the version: case and arguments, else its number if it has one. */
    static String caseId(ExtensionContext context) {
        String named = Stream.of(
                        goldenCase(context).map(GoldenCase::id),
                        Optional.ofNullable(Session.store(context).get(ROW, String.class)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        boolean ours = TemplateMethod.of(context).isOurs();
        return named.isEmpty() && !ours ? number(context) : named;
    }

    private static String number(ExtensionContext context) {
        Matcher repeated = REPEATED.matcher(context.getUniqueId());
        return repeated.find() ? "#" + repeated.group(1) : "";
    }
}
