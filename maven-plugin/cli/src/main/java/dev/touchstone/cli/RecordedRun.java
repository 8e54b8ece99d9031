package dev.touchstone.cli;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.report.PlanText;
import dev.touchstone.junit.review.Changes;
import dev.touchstone.junit.review.Console;
import dev.touchstone.junit.review.ExitCode;
import dev.touchstone.junit.review.Project;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One recording of a module's answers, by the command that runs its tests. */
final class RecordedRun {

    private final Project project;
    private final TestsCommand tests;
    private final Console console;

    RecordedRun(Project project, TestsCommand tests, Console console) {
        this.project = project;
        this.tests = tests;
        this.console = console;
    }

    /**
     * Plans, asks, runs the tests and tells what has changed.
     *
     * @param yes whether the answer is known; then nothing is planned
     * @return an {@link ExitCode}
     */
    int record(boolean yes) {
        try {
            Changes changes = Changes.since(project);
            return yes || isWanted() ? run(changes) : ExitCode.DONE;
        } catch (ConfigurationException refused) {
            return complain(refused.explanation());
        } catch (NoVerdictException trouble) {
            return complain(trouble.explanation());
        }
    }

    private int complain(Explanation explanation) {
        console.complain(explanation.text());
        return ExitCode.FAILED;
    }

    /** @throws ConfigurationException if the plan or the person says no */
    private boolean isWanted() {
        console.say("Planning: the tests run once, and ask nobody.");
        PlanText plan = plan();
        plan.lines().forEach(console::say);
        if (plan.isRefused()) {
            throw new ConfigurationException(
                    Explanation.of("The plan of the tests is refused, so no model was asked and nothing was spent.")
                            .fix("mend what the lines above name, and record again."));
        }
        if (plan.isPaid()) {
            ask();
        } else {
            console.say("Nothing to pay for: no test of this module asks a provider.");
        }
        return plan.isPaid();
    }

    private PlanText plan() {
        PlanText.forget(project.output());
        try (TestsLog log = TestsLog.create()) {
            int code = tests.plan(log.file());
            return PlanText.in(project.output()).orElseThrow(() -> unplanned(code, log.end()));
        }
    }

    private void ask() {
        Optional<String> answer = console.isTerminal()
                ? console.ask("Ask for these answers, and pay for them? [y/N] ")
                : Optional.empty();
        if (answer.filter(typed -> typed.strip().toLowerCase(Locale.ROOT).matches("y|yes"))
                .isEmpty()) {
            throw new ConfigurationException(Explanation.of("No model was asked and nothing was spent.")
                    .fix("to spend it without a question: add --yes"));
        }
    }

    private int run(Changes changes) {
        PlanText.forget(project.output());
        int code = tests.record();
        changes.lines().forEach(console::say);
        if (PlanText.in(project.output()).isEmpty()) {
            throw unplanned(code, List.of());
        }
        if (code != 0) {
            console.say("The command of the tests ended with " + code + ".");
        }
        return code == 0 || changes.isRecorded() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private ConfigurationException unplanned(int code, List<String> said) {
        said.forEach(console::say);
        return new ConfigurationException(Explanation.of("No sampled test ran in this module.")
                .fact("module", project.module().toString())
                .fact("command", "ended with " + code)
                .why("what runs no test records nothing.")
                .fix(
                        "name the module by --project, and a command that runs its tests even if they were run before: in Gradle with"
                                + " --rerun."));
    }
}
