package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.junit.plan.ProjectLayout;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.plan.StageSetting;
import dev.touchstone.junit.policy.Inconclusive;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.policy.Stage;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.results.StageRecord;
import dev.touchstone.junit.run.Aftermath;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/** The stage of the policy this run is judged at; a run without one reads no policy. */
final class RunStage {

    private final Policy policy;
    private final Stage stage;

    private RunStage(Policy policy, Stage stage) {
        this.policy = policy;
        this.stage = stage;
    }

    static RunStage of(StageSetting setting, ProjectLayout layout) {
        Path file = layout.module().resolve(setting.policy().orElse(Path.of(Policy.FILE)));
        Policy policy = Policy.read(file);
        RunStage found = new RunStage(policy, policy.stage(setting.name()));
        setting.alpha().ifPresent(found::requireNotLooser);
        return found;
    }

    /** With the stage's α, unless a smaller one was said. */
    Settings settings(Settings told) {
        OptionalDouble said = told.stage().orElseThrow().alpha();
        return said.isPresent() || stage.alpha().isEmpty()
                ? told
                : told.withAlpha(stage.alpha().getAsDouble());
    }

    StageRecord record() {
        return new StageRecord(
                stage.name(),
                policy.digest(),
                policy.source(),
                stage.inconclusive().word());
    }

    /** Lets through what could not be decided, if the policy says so; it is told all the same. */
    Aftermath letting(Aftermath usual, Reporter reporter) {
        return (verdict, explanation) -> {
            Optional<Aftermath.Told> told = usual.of(verdict, explanation);
            if (verdict.outcome() != Outcome.INCONCLUSIVE || stage.inconclusive() != Inconclusive.WARN) {
                return told;
            }
            told.ifPresent(kept -> reporter.note("LET THROUGH at " + stage.name() + " by " + policy.source()
                    + " (inconclusive: warn):\n" + kept.explanation().text()));
            return Optional.empty();
        };
    }

    private void requireNotLooser(double said) {
        if (stage.alpha().isPresent() && said > stage.alpha().getAsDouble()) {
            throw new ConfigurationException(
                    Explanation.of("touchstone.alpha is looser than the policy. No call was made.")
                            .fact("said", String.valueOf(said))
                            .fact(
                                    "policy",
                                    stage.alpha().getAsDouble() + " at " + stage.name() + ", " + policy.source())
                            .why(
                                    "the policy bounds how often an innocent build is red at this stage, and was agreed on before the run.")
                            .fix(
                                    "remove touchstone.alpha, or say a smaller one; what the stage asks for is changed in the policy."));
        }
    }
}
