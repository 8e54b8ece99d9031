package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.baseline.Acceptance;
import dev.touchstone.junit.baseline.BaselineRecord;
import dev.touchstone.junit.baseline.Drawing;
import dev.touchstone.junit.baseline.DrawnAnswers;
import dev.touchstone.junit.baseline.Terms;
import dev.touchstone.junit.plan.BaselineSettings;
import dev.touchstone.junit.plan.Baselines;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.PluginCommand;
import dev.touchstone.junit.run.Aftermath;
import dev.touchstone.junit.sampling.Witness;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A record is drawn of a version that meets all else its test requires, and proposed or accepted. */
final class NewBaseline implements BaselineRun {

    private final TestBaselines baselines;
    private final String judge;
    private final double margin;
    private final DrawnAnswers drawn = new DrawnAnswers();

    private NewBaseline(TestBaselines baselines, ExtensionContext context) {
        TemplateMethod method = TemplateMethod.of(context);
        this.baselines = baselines;
        this.judge = JudgeDigest.of(context.getRequiredTestClass());
        this.margin = method.find(NoRegression.class)
                .map(NoRegression::margin)
                .orElseGet(() -> method.find(NoDrift.class).orElseThrow().margin());
    }

    /** @throws ConfigurationException if what would be drawn could not be accepted, whatever it is */
    static NewBaseline of(TestBaselines baselines, ExtensionContext context) {
        BaselineSettings settings = baselines.session().settings().baselines();
        if (settings.mode() == Baselines.ACCEPT && settings.newAnchor().isEmpty()) {
            try {
                new Acceptance(baselines.accepted())
                        .checkPossible(baselines.id(), baselines.test().goldens());
            } catch (ConfigurationException impossible) {
                throw baselines.refused(impossible, baselines.command());
            }
        }
        return new NewBaseline(baselines, context);
    }

    @Override
    public PlannedTest test() {
        return TestBaselines.drawn(baselines.test());
    }

    @Override
    public Witness witness() {
        return (step, responses, sample) -> drawn.take(step.goldenCase(), sample);
    }

    @Override
    public Aftermath leaving(Aftermath usual) {
        return (verdict, explanation) -> usual.of(verdict, left(verdict, explanation));
    }

    private Explanation left(Verdict verdict, Explanation explanation) {
        if (verdict.outcome() != Outcome.PASS) {
            return explanation.fact("record", "none was made: what does not meet its own requirements is no baseline");
        }
        BaselineRecord record = record();
        if (baselines.session().settings().baselines().mode() == Baselines.ACCEPT) {
            accept(record);
        } else {
            say("proposed", baselines.proposed().write(record), "accept it with " + acceptance());
        }
        return explanation;
    }

    /** What is refused is kept as a proposal: its answers are paid, and whoever means the loss can still accept it. */
    private void accept(BaselineRecord record) {
        try {
            String done = new Acceptance(baselines.accepted())
                    .accept(record, baselines.session().settings().baselines().newAnchor());
            baselines.proposed().supersede(record);
            say("accepted", baselines.accepted().file(record.id()), done);
        } catch (ConfigurationException refused) {
            Path kept = baselines.proposed().write(record);
            throw baselines.refused(
                    new ConfigurationException(
                            refused.explanation().fact("kept", baselines.shown(kept) + ", as a proposal")),
                    acceptance());
        }
    }

    private void say(String what, Path file, String words) {
        baselines.session().reporter().note("record " + what + ": " + baselines.shown(file) + "   " + words);
    }

    private String acceptance() {
        Session session = baselines.session();
        return PluginCommand.of(session.layout(), Environment.variables(), Session.version())
                        .of("baseline") + " -Dtouchstone.apply=true";
    }

    private BaselineRecord record() {
        Session session = baselines.session();
        Drawing drawing = new Drawing(
                Instant.now(), session.results().run(), baselines.test().seed(), Session.version());
        Terms terms = new Terms(
                baselines.test().goldens().fingerprint(),
                judge,
                baselines.test().requirements().stream()
                        .map(Requirement::describe)
                        .toList(),
                baselines.scores(),
                margin);
        return new BaselineRecord(
                baselines.id(), baselines.version().digest(), drawing, terms, Optional.empty(), drawn.cases());
    }
}
