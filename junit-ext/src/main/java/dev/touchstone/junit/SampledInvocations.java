package dev.touchstone.junit;

import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.SpendingSettings;
import dev.touchstone.junit.version.ModelVersion;
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
        SuitePlanning suite = SuitePlanning.of(context);
        suite.announce();
        PlannedTest test =
                PlannedTests.of(method, Session.of(context), suite.budget().rates());
        GoldenCases.checkPrompts(versions.get(0).declaredIn(), test.goldens());
        Misuse.checkBaseline(method, versions.get(0).declaredIn());
        versions.forEach(version -> checkPrices(test, version.version()));
        List<PlannedSample> planned =
                versions.stream().map(version -> planned(test, version)).toList();
        suite.announce(method, test, versions.get(0).declaredIn());
        if (method.find(Approved.class).isPresent()) {
            ApprovedCases.note(context, versions.get(0), test.goldens());
        }
        AssertionScan.warnIfNothingIsAsserted(method, Session.of(context).reporter());
        return planned.stream().map(SampledInvocation::new);
    }

    private List<ActiveVersion> versions() {
        return method.hasVersions()
                ? DeclaredVersions.of(method.method(), context)
                : List.of(ActiveVersion.required(context, "@SampledTest"));
    }

    private void checkPrices(PlannedTest test, ModelVersion version) {
        SpendingSettings spending = Session.of(context).settings().spending();
        spending.budget().requirePrice(spending.prices(), version, "touchstone.budget");
        test.limits().budget().requirePrice(spending.prices(), version, "@Budget of " + method.displayName());
    }

    private PlannedSample planned(PlannedTest test, ActiveVersion version) {
        Optional<BaselineRun> baseline = BaselineRuns.of(context, test, version);
        PlannedTest asked = baseline.map(BaselineRun::test).orElse(test);
        if (method.find(Approved.class).isEmpty()) {
            return new PlannedSample(version, plan(asked, version), Optional.empty(), baseline);
        }
        ApprovedDistribution approved = ApprovedDistribution.of(context, asked, version);
        return new PlannedSample(version, plan(asked.against(approved), version), Optional.of(approved), baseline);
    }

    private static PlannedVersion plan(PlannedTest test, ActiveVersion version) {
        return new PlannedVersion(test, version.version(), version.declaredIn().baseline());
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
