package dev.touchstone.junit;

import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.plan.ErrorBudget;
import dev.touchstone.junit.plan.PlannedArms;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.SuitePlan;
import dev.touchstone.junit.plan.TestForecast;
import dev.touchstone.junit.results.FamilyRecord;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.VersionSet;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The plan of the whole build: told once, before the first call, by whichever test comes first. */
final class SuitePlanning {

    private final Session session;
    private final Family family;
    private final ErrorBudget budget;
    private boolean announced;

    SuitePlanning(Session session, Family family) {
        this.session = session;
        this.family = family;
        this.budget = family.budget(session.settings().alpha());
    }

    static SuitePlanning of(ExtensionContext context) {
        Session session = Session.of(context);
        Family family = Family.of(context);
        return Session.store(context.getRoot())
                .getOrComputeIfAbsent(family, found -> new SuitePlanning(session, found), SuitePlanning.class);
    }

    ErrorBudget budget() {
        return budget;
    }

    /**
     * Tests that run at the same time wait here until the plan is told: before that nobody asks anything. A run narrowed to one case judges
     * nothing, so it spends nothing.
     */
    synchronized void announce() {
        if (!announced && session.settings().onlyCase().isEmpty()) {
            announced = true;
            session.results().note(new FamilyRecord(budget.alpha(), budget.verdicts()));
            session.reporter().plan(this::plan);
        }
    }

    /** A test that nobody counted, left out by a setting for example, tells its own plan. */
    void announce(TemplateMethod method, PlannedTest test, VersionSet versions) {
        if (session.settings().onlyCase().isEmpty() && !family.has(method)) {
            session.reporter().plan(TestForecast.of(test.id(), () -> arms(method, test, versions)), budget);
        }
    }

    SuitePlan plan() {
        return new SuitePlan(
                budget,
                family.members().stream().map(this::forecast).toList(),
                session.settings().spending().prices());
    }

    private TestForecast forecast(FamilyMember member) {
        TemplateMethod method = member.method();
        TestForecast forecast = TestForecast.of(method.id(), () -> {
            method.checkUse();
            VersionSet versions = member.versions();
            PlannedTest test = PlannedTests.of(method, session, budget.rates());
            GoldenCases.checkPrompts(versions, test.goldens());
            Misuse.checkBaseline(method, versions);
            return arms(method, test, versions);
        });
        return forecast.paying(Asking.of(forecast, method.testClass(), session));
    }

    private PlannedArms arms(TemplateMethod method, PlannedTest test, VersionSet versions) {
        PlannedTest asked = session.settings().baselines().draws() ? TestBaselines.drawn(test) : test;
        return new PlannedArms(asked, running(versions), versions.baseline(), !method.takes(Model.class));
    }

    /** Of another set than the one the run was narrowed for, none. */
    private List<ModelVersion> running(VersionSet versions) {
        return session.settings()
                .versions()
                .map(names -> versions.versions().stream()
                        .filter(version -> names.contains(version.name()))
                        .toList())
                .orElse(versions.versions());
    }
}
