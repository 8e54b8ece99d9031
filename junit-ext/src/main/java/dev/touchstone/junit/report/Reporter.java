package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.TestCommand;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells people and machines: one line per plan and verdict as they come, the account and the files at the end. */
public final class Reporter {

    private final Results results;
    private final ProjectLayout layout;
    private final TestCommand command;
    private final Consumer<String> console;
    private final Set<TestId> planned = ConcurrentHashMap.newKeySet();
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    /**
     * Reports one JVM's part of a build.
     *
     * @param layout where the files go
     * @param command how to run one test again
     * @param console takes one line at a time
     */
    public Reporter(Results results, ProjectLayout layout, TestCommand command, Consumer<String> console) {
        this.results = results;
        this.layout = layout;
        this.command = command;
        this.console = console;
    }

    /** Once per test, however many versions it runs as. */
    public void plan(PlannedVersion plan) {
        if (planned.add(plan.test().id())) {
            console.accept(PlanLine.of(plan));
        }
    }

    /** The verdict in words, with what to read and to run. */
    public Explanation explain(PlannedVersion plan, Verdict verdict) {
        return VerdictText.of(plan, verdict, layout, command);
    }

    /** Once per text. */
    public void warn(String warning) {
        if (warned.add(warning)) {
            console.accept(warning);
        }
    }

    /** As it is. */
    public void note(String line) {
        console.accept(line);
    }

    /** One line as soon as there is a verdict, or the error in its place. */
    public void verdict(VerdictRecord verdict) {
        console.accept(VerdictLine.of(verdict));
    }

    /** Writes {@code verdict.json} and {@code summary.md} from the results of every JVM of this build, and prints the account. */
    public void finish() {
        List<VerdictRecord> verdicts = ReportFiles.write(results, layout.output());
        if (!verdicts.isEmpty()) {
            console.accept(Account.of(verdicts).line());
        }
    }
}
