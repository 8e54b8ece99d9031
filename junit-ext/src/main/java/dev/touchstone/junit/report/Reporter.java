package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.attest.UnitFile;
import dev.touchstone.junit.plan.ErrorBudget;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.SuitePlan;
import dev.touchstone.junit.plan.TestCommand;
import dev.touchstone.junit.plan.TestForecast;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Tells people and machines: the plan of all tests, one line per verdict as they come, the account and the files at the end. */
public final class Reporter {

    private final Results results;
    private final ProjectLayout layout;
    private final TestCommand command;
    private final Screen screen;
    private final Set<TestId> planned = ConcurrentHashMap.newKeySet();
    private final Set<String> warned = ConcurrentHashMap.newKeySet();
    private final Set<String> units = ConcurrentHashMap.newKeySet();

    /**
     * Reports one JVM's part of a build.
     *
     * @param layout where the files go
     * @param command how to run one test again
     * @param screen what people see
     */
    public Reporter(Results results, ProjectLayout layout, TestCommand command, Screen screen) {
        this.results = results;
        this.layout = layout;
        this.command = command;
        this.screen = screen;
    }

    /**
     * The plan of the whole build: on the console the dearest tests, in {@code plan.md} all, in {@code plan.txt} what the
     * console shows. Once for all JVMs of the build.
     *
     * @param plan asked for only where it is told
     */
    public void plan(Supplier<SuitePlan> plan) {
        if (results.isFirstTo("plan")) {
            SuitePlan suite = plan.get();
            tell(suite);
        }
    }

    /** The plan of a build, run or not. */
    public void tell(SuitePlan suite) {
        PlanText text = new PlanText(PlanLines.of(suite, VerdictText.relative(layout, PlanFile.NAME)));
        PlanFile.write(suite, text, layout.output());
        text.lines().forEach(screen::line);
    }

    /** The plan of a test that is none of the build's family; once per test, however many versions it runs as. */
    public void plan(TestForecast forecast, ErrorBudget budget) {
        if (planned.add(forecast.id())) {
            screen.line(PlanLines.uncounted(forecast, budget));
        }
    }

    /** The verdict in words, with what to read and to run. */
    public Explanation explain(PlannedVersion plan, Verdict verdict) {
        return VerdictText.of(plan, verdict, layout, command);
    }

    /**
     * Leaves the versions about to be asked as files whose SHA-256 is their digest; each once.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if that cannot be written
     */
    public void asks(PlannedVersion plan) {
        unit(plan.version());
        plan.comparedWith().ifPresent(this::unit);
    }

    private void unit(ModelVersion version) {
        if (units.add(version.digest())) {
            UnitFile.write(version, layout.output());
        }
    }

    /** One more answer of a version was judged. */
    public void judged(PlannedVersion plan, int samples, int passes) {
        int most = plan.decisions().map(DecisionPlan::cap).orElse(0);
        screen.progress().judged(plan.subject(), samples, samples - passes, most);
    }

    /** Once per text. */
    public void warn(String warning) {
        if (warned.add(warning)) {
            screen.line(warning);
        }
    }

    /** As it is. */
    public void note(String line) {
        screen.line(line);
    }

    /** One line as soon as there is a verdict, or the error in its place. */
    public void verdict(VerdictRecord verdict) {
        screen.line(VerdictLine.of(verdict));
    }

    /** Writes {@code verdict.json}, {@code summary.md} and {@code report.html} from the results of every JVM of this build, and prints the account. */
    public void finish() {
        BuildRecord build = ReportFiles.write(results, layout.output());
        if (!build.verdicts().isEmpty()) {
            screen.line(Account.of(build).line());
            ReportFiles.page(build, layout.output()).ifPresent(screen::line);
        }
    }
}
