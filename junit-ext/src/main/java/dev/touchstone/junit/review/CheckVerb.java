package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.AttestationFile;
import dev.touchstone.junit.attest.SigningKey;
import dev.touchstone.junit.gate.BuildCheck;
import dev.touchstone.junit.gate.Manifest;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.release.BuildEvidence;
import dev.touchstone.junit.release.ReleaseFiles;
import dev.touchstone.junit.release.StageCheck;
import dev.touchstone.junit.results.BuildRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The gate after all tests: whatever they were told to ignore, it lets through only what passed. */
final class CheckVerb implements Verb {

    @Override
    public int run(Options options, Console console) {
        Project project = options.project();
        Optional<Manifest> accepted = project.manifest().read();
        if (accepted.isEmpty() && !new SampledClasses(project.tests()).any()) {
            console.say("No sampled test here: nothing to check.");
            return ExitCode.DONE;
        }
        List<BuildRecord> runs = runs(project, options.since());
        if (options.apply()) {
            return accept(
                    project,
                    runs.isEmpty() ? newest(project) : runs,
                    accepted.filter(all -> !options.selection().all()),
                    console);
        }
        return judge(new BuildCheck(runs), evidence(runs, accepted, options), options, console);
    }

    private static List<BuildRecord> runs(Project project, Optional<Instant> since) {
        return since.map(project.runs()::since).orElseGet(() -> newest(project));
    }

    private static List<BuildRecord> newest(Project project) {
        return project.runs().newest().stream().toList();
    }

    private static BuildEvidence evidence(List<BuildRecord> runs, Optional<Manifest> accepted, Options options) {
        RolloutOptions rollout = options.rollout();
        Path policy = rollout.policy().orElseGet(options.project()::policy);
        StageCheck stage = StageCheck.of(runs, rollout.stage(), policy);
        List<Objection> objections = new ArrayList<>(new BuildCheck(runs).objections(accepted));
        objections.addAll(stage.objections());
        return new BuildEvidence(
                runs, objections, stage.judged(), options.project().output());
    }

    private static int judge(BuildCheck check, BuildEvidence evidence, Options options, Console console) {
        List<Objection> objections = evidence.holding();
        evidence.letThrough().forEach(objection -> {
            console.say(evidence.lettingThrough());
            console.say(objection.explanation().text());
            console.say("");
        });
        objections.forEach(objection -> {
            console.say(told(objection, console).text());
            console.say("");
        });
        int verdicts = check.verdicts().size();
        console.say("CHECK " + verdicts + (verdicts == 1 ? " verdict" : " verdicts") + ": "
                + (objections.isEmpty()
                        ? "nothing speaks against this build."
                        : objections.size() + (objections.size() == 1 ? " objection." : " objections.")));
        publish(evidence, options, console);
        return code(objections);
    }

    private static void publish(BuildEvidence evidence, Options options, Console console) {
        Optional<SigningKey> key = options.rollout().signing().key();
        int signed = new ReleaseFiles(evidence).write(key);
        key.ifPresent(signer -> console.say(
                evidence.stage().isEmpty()
                        ? "NOT SIGNED: without a stage (touchstone.stage) nothing is vouched for."
                        : "SIGNED " + signed + (signed == 1 ? " version" : " versions") + " by "
                                + signer.publicHalf().id() + ": "
                                + options.project().shown(evidence.output().resolve(AttestationFile.NAME))));
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
    private static int accept(Project project, List<BuildRecord> runs, Optional<Manifest> kept, Console console) {
        requirePerson(project);
        BuildCheck check = new BuildCheck(runs);
        if (check.verdicts().isEmpty()) {
            throw new ConfigurationException(Explanation.of("Nothing was judged. Nothing was written.")
                    .why("an empty manifest would let everything through.")
                    .fix("run the sampled tests first."));
        }
        Manifest manifest = kept.orElse(Manifest.empty()).with(check.verdicts());
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
