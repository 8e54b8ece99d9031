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
    private static final String ID = "id";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
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
        Session.store(context).put(ID, caseId());
    }

    /** What tells it from the others of its method, whatever the version: case and arguments. */
    String caseId() {
        return Stream.of(golden.map(GoldenCase::id), row.displayName())
                .flatMap(Optional::stream)
                .map(text -> CONTROL.matcher(text).replaceAll(" "))
                .collect(Collectors.joining(" · "));
    }

    static Optional<GoldenCase> goldenCase(ExtensionContext context) {
        return Optional.ofNullable(Session.store(context).get(CASE, GoldenCase.class));
    }

    /** That of the running invocation; of a test that is crossed with nothing its number, if JUnit gives it one. */
    static String caseId(ExtensionContext context) {
        return Optional.ofNullable(Session.store(context).get(ID, String.class)).orElseGet(() -> number(context));
    }

    private static String number(ExtensionContext context) {
        Matcher repeated = REPEATED.matcher(context.getUniqueId());
        return repeated.find() ? "#" + repeated.group(1) : "";
    }
}
