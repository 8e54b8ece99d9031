package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.Seed;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.VersionSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One JUnit test per model version: plans it, so that wrong use is found before the first call of any version. */
final class SampledInvocations {

    private final TemplateMethod method;
    private final ExtensionContext context;

    private SampledInvocations(TemplateMethod method, ExtensionContext context) {
        this.method = method;
        this.context = context;
    }

    static Stream<TestTemplateInvocationContext> of(TemplateMethod method, ExtensionContext context) {
        return new SampledInvocations(method, context).invocations();
    }

    private Stream<TestTemplateInvocationContext> invocations() {
        List<ActiveVersion> versions = versions();
        PlannedTest test = test();
        GoldenCases.checkPrompts(versions.get(0).declaredIn(), test.goldens());
        Misuse.checkBaseline(method, versions.get(0).declaredIn());
        List<PlannedSample> planned = versions.stream()
                .map(version -> new PlannedSample(version, plan(test, version)))
                .toList();
        announce(test, versions.get(0));
        AssertionScan.warnIfNothingIsAsserted(method, Session.of(context).reporter());
        return planned.stream().map(SampledInvocation::new);
    }

    /** Once for all versions, before the first call, in the words of a candidate if one runs: it may be compared, the baseline is not. */
    private void announce(PlannedTest test, ActiveVersion active) {
        Session session = Session.of(context);
        if (active.first() && session.settings().onlyCase().isEmpty()) {
            VersionSet declared = active.declaredIn();
            List<ModelVersion> running = DeclaredVersions.selected(declared, context);
            ModelVersion typical = running.stream()
                    .filter(version -> !declared.baseline().equals(Optional.of(version)))
                    .findFirst()
                    .orElse(running.get(0));
            session.reporter().plan(new PlannedVersion(test, typical, declared.baseline()));
        }
    }

    private List<ActiveVersion> versions() {
        return method.hasVersions()
                ? DeclaredVersions.of(method.method(), context)
                : List.of(ActiveVersion.required(context, "@SampledTest"));
    }

    private static PlannedVersion plan(PlannedTest test, ActiveVersion version) {
        return new PlannedVersion(test, version.version(), version.declaredIn().baseline());
    }

    private PlannedTest test() {
        TestId id = method.id();
        Golden golden = method.find(Golden.class).orElseThrow(() -> Misuse.noGolden(method));
        GoldenSet goldens = GoldenCases.set(golden, method);
        Settings settings = Session.of(context).settings();
        settings.onlyCase().ifPresent(goldens::get);
        return new PlannedTest(
                id,
                goldens,
                Requirements.of(method),
                WrittenLimits.of(method, settings),
                settings.seed().orElse(Seed.of(id, goldens)));
    }

    private record SampledInvocation(PlannedSample planned) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return planned.version().version().name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new EarlyActivation(planned.version()));
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            planned.version().activate(context);
            planned.activate(context);
        }
    }
}
