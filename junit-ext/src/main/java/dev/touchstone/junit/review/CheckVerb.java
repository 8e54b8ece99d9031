package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.ci.CheckedBuild;
import dev.touchstone.junit.ci.CiOutputs;
import dev.touchstone.junit.gate.Manifest;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.release.JudgedStage;
import dev.touchstone.junit.release.ReleaseEvidence;
import dev.touchstone.junit.release.ReleaseFiles;
import dev.touchstone.junit.release.StageCheck;
import dev.touchstone.junit.report.GatedVerdict;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.OriginRecord;
import dev.touchstone.junit.rollout.RolloutCheck;
import dev.touchstone.junit.rollout.RolloutPolicy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The gate after all tests: whatever they were told to ignore, it lets through only what passed. */
final class CheckVerb implements Verb {

    private final Map<String, String> environment;
    private final Clock clock;

    CheckVerb(Map<String, String> environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(Options options, Console console) {
        if (options.apply()) {
            return accept(options, console);
        }
        try {
            return check(options, console);
        } catch (ConfigurationException damaged) {
            publish(Objection.fail(damaged.explanation()), options, console);
            throw damaged;
        } catch (NoVerdictException damaged) {
            publish(Objection.fail(damaged.explanation()), options, console);
            throw damaged;
        }
    }

    private static int accept(Options options, Console console) {
        Project project = options.project();
        if (isNothing(project.manifest().read(), project, console)) {
            return ExitCode.DONE;
        }
        List<BuildRecord> runs = options.since()
                .or(new BuildStart(project.output())::noted)
                .map(project.runs()::since)
                .orElse(List.of());
        return new AcceptedManifest(project).of(runs.isEmpty() ? newest(project) : runs, options, console);
    }

    private int check(Options options, Console console) {
        Optional<Manifest> accepted = options.project().manifest().read();
        if (isNothing(accepted, options.project(), console)) {
            return ExitCode.DONE;
        }
        List<BuildRecord> runs = runs(options);
        options.since().ifPresent(new BuildStart(options.project().output())::note);
        CheckedRuns check = new CheckedRuns(options, runs, OriginRecord.of(environment));
        StageCheck stage = stage(runs, options);
        ReleaseFiles.requireKnown(options.rollout().signing().key(), stage.judged());
        CheckAnswer answer = new CheckAnswer(console);
        List<Objection> objections = Stream.of(check.objections(accepted), stage.objections())
                .flatMap(List::stream)
                .map(answer::told)
                .sorted(Comparator.comparing(Objection::kind))
                .toList();
        ReleaseEvidence evidence = new ReleaseEvidence(
                runs, objections, stage.judged(), options.project().output(), vouched(stage.judged(), options));
        publish(check.with(evidence.holding()), options, console);
        decided(evidence);
        int code = answer.of(check.verdicts().size(), evidence);
        SignedRelease.write(evidence, options, console);
        return code;
    }

    private static boolean isNothing(Optional<Manifest> accepted, Project project, Console console) {
        boolean nothing = accepted.isEmpty()
                && newest(project).isEmpty()
                && !new SampledClasses(project.tests()).any()
                && !new SampledSources(project.module().resolve("src/test")).any();
        if (nothing) {
            console.say("No sampled test here: nothing to check.");
        }
        return nothing;
    }

    private static List<BuildRecord> runs(Options options) {
        Project project = options.project();
        return options.since().map(project.runs()::since).orElseGet(() -> newest(project));
    }

    private static List<BuildRecord> newest(Project project) {
        return project.runs().newest().stream().toList();
    }

    private static StageCheck stage(List<BuildRecord> runs, Options options) {
        RolloutOptions rollout = options.rollout();
        return StageCheck.of(runs, rollout.stage(), rollout.policy().orElseGet(options.project()::policy));
    }

    /** By the folder that {@code verify-flags} looks in; without a stage there is no policy to say whose word counts. */
    private Predicate<String> vouched(Optional<JudgedStage> stage, Options options) {
        Path verdicts = options.rollout().routes().verdicts();
        return digest -> stage.filter(judged ->
                        new RolloutCheck(RolloutPolicy.of(judged.policy()), verdicts, clock).vouchesFor(digest))
                .isPresent();
    }

    /** What is wrong is thrown after this; a {@code verdict.json} that is damaged too lets nobody through either. */
    private void publish(Objection damage, Options options, Console console) {
        List<Objection> objections = List.of(damage);
        publish(new CheckedBuild("", List.of(), objections), options, console);
        try {
            decided(new ReleaseEvidence(
                    List.of(), objections, Optional.empty(), options.project().output()));
        } catch (NoVerdictException damaged) {
            console.complain(damaged.explanation().text());
        }
    }

    private void publish(CheckedBuild build, Options options, Console console) {
        Project project = options.project();
        new CiOutputs(project.module(), project.output(), environment, options.otel())
                .write(build)
                .forEach(console::say);
    }

    private static void decided(ReleaseEvidence evidence) {
        GatedVerdict.write(
                evidence.output(), evidence.decision(), evidence.holding().isEmpty(), evidence.reasons());
    }
}
