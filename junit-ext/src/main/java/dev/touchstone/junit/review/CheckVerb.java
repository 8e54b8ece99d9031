package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.ci.CheckedBuild;
import dev.touchstone.junit.ci.CiOutputs;
import dev.touchstone.junit.gate.BuildCheck;
import dev.touchstone.junit.gate.BuildEvidence;
import dev.touchstone.junit.gate.Manifest;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.release.JudgedStage;
import dev.touchstone.junit.release.ReleaseEvidence;
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

    private static final int MOST_HEADLINES = 8;

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
            publish(List.of(Objection.fail(damaged.explanation())), options, console);
            throw damaged;
        } catch (NoVerdictException damaged) {
            publish(List.of(Objection.fail(damaged.explanation())), options, console);
            throw damaged;
        }
    }

    private static void decided(ReleaseEvidence evidence) {
        GatedVerdict.write(
                evidence.output(), evidence.decision(), evidence.holding().isEmpty(), evidence.reasons());
    }

    private int check(Options options, Console console) {
        Optional<Manifest> accepted = options.project().manifest().read();
        if (isNothing(accepted, options.project(), console)) {
            return ExitCode.DONE;
        }
        List<BuildRecord> runs = runs(options);
        CheckedRuns check = new CheckedRuns(options, runs, OriginRecord.of(environment));
        StageCheck stage = stage(runs, options);
        List<Objection> objections = Stream.of(check.objections(accepted), stage.objections())
                .flatMap(List::stream)
                .map(objection -> objection.in(told(objection, console)))
                .sorted(Comparator.comparing(Objection::kind))
                .toList();
        ReleaseEvidence evidence = new ReleaseEvidence(
                runs, objections, stage.judged(), options.project().output(), vouched(stage.judged(), options));
        publish(check.with(evidence.holding()), options, console);
        decided(evidence);
        int code = judge(check.verdicts().size(), evidence, console);
        SignedRelease.write(evidence, options, console);
        return code;
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

    private static boolean isNothing(Optional<Manifest> accepted, Project project, Console console) {
        boolean nothing = accepted.isEmpty() && newest(project).isEmpty() && !new SampledClasses(project.tests()).any();
        if (nothing) {
            console.say("No sampled test here: nothing to check.");
        }
        return nothing;
    }

    /** What is wrong is thrown after this; a {@code verdict.json} that is damaged too lets nobody through either. */
    private void publish(List<Objection> objections, Options options, Console console) {
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

    private static List<BuildRecord> runs(Options options) {
        Project project = options.project();
        return options.since().map(project.runs()::since).orElseGet(() -> newest(project));
    }

    private static List<BuildRecord> newest(Project project) {
        return project.runs().newest().stream().toList();
    }

    private static int judge(int verdicts, ReleaseEvidence evidence, Console console) {
        List<Objection> objections = evidence.holding();
        evidence.letThrough().forEach(objection -> {
            console.say(evidence.lettingThrough());
            console.say(objection.explanation().text());
            console.say("");
        });
        objections.forEach(objection -> {
            console.say(objection.explanation().text());
            console.say("");
        });
        console.say("CHECK " + verdicts + (verdicts == 1 ? " verdict" : " verdicts") + ": "
                + (objections.isEmpty()
                        ? "nothing speaks against this build."
                        : objections.size() + (objections.size() == 1 ? " objection." : " objections.")));
        headlines(objections, console);
        return code(objections);
    }

    /** Again, the worst first: of a long log only the end is read. */
    private static void headlines(List<Objection> objections, Console console) {
        objections.stream()
                .limit(MOST_HEADLINES)
                .forEach(objection -> console.say(objection.explanation().headline()));
        if (objections.size() > MOST_HEADLINES) {
            console.say("and " + (objections.size() - MOST_HEADLINES) + " more");
        }
    }

    private static Explanation told(Objection objection, Console console) {
        String apply = console.option(Option.APPLY, "true");
        return switch (objection.remedy()) {
            case NONE -> objection.explanation();
            case ACCEPT_MORE -> objection.explanation().run(console.command("check", apply));
            case ACCEPT_ALL ->
                objection.explanation().run(console.command("check", apply + " " + console.option(Option.ALL, "true")));
        };
    }

    /** A failure before trouble, trouble before what cannot be told. */
    private static int code(List<Objection> objections) {
        return objections.stream()
                .map(Objection::kind)
                .sorted()
                .findFirst()
                .map(worst -> switch (worst) {
                    case FAIL -> ExitCode.FAILED;
                    case ERROR -> ExitCode.TROUBLE;
                    case INCONCLUSIVE -> ExitCode.INCONCLUSIVE;
                })
                .orElse(ExitCode.DONE);
    }

    /** What was not judged by these runs stays, unless everything is to be as they are. */
    private static int accept(Options options, Console console) {
        Project project = options.project();
        Optional<Manifest> before = project.manifest().read();
        if (isNothing(before, project, console)) {
            return ExitCode.DONE;
        }
        requirePerson(project);
        List<BuildRecord> runs = runs(options);
        BuildCheck check = new BuildCheck(BuildEvidence.of(runs.isEmpty() ? newest(project) : runs));
        if (check.verdicts().isEmpty()) {
            throw new ConfigurationException(Explanation.of("Nothing was judged. Nothing was written.")
                    .why("an empty manifest would let everything through.")
                    .fix("run the sampled tests first."));
        }
        Manifest manifest = before.filter(all -> !options.selection().all())
                .orElse(Manifest.empty())
                .with(check.verdicts());
        project.manifest().write(manifest);
        console.say("ACCEPTED " + manifest.entries().size() + " tests × versions in "
                + project.shown(project.manifest().path()) + ": commit it.");
        return ExitCode.DONE;
    }

    private static void requirePerson(Project project) {
        if (project.ci()) {
            throw new ConfigurationException(Explanation.of("A build server accepts no manifest. Nothing was written.")
                    .why("what a build must judge is accepted by a person, and reviewed with the change it belongs to.")
                    .fix("run it on your machine and commit "
                            + project.shown(project.manifest().path()) + "."));
        }
    }
}
