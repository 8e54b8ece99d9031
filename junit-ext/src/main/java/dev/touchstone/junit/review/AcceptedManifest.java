package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.gate.Manifest;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person's word on what a build must judge.
 *
 * @param project whose manifest it is
 */
record AcceptedManifest(Project project) {

    /** What these runs have not judged stays as it was accepted, unless everything is to be as they are. */
    int of(List<BuildRecord> runs, Options options, Console console) {
        requirePerson();
        Optional<Manifest> before = project.manifest().read();
        Manifest manifest = before.filter(all -> !options.selection().all())
                .orElse(Manifest.empty())
                .with(judged(runs));
        project.manifest().write(manifest);
        manifest.missingOf(before.orElse(Manifest.empty())).forEach(gone -> console.say("NO LONGER REQUIRED " + gone));
        console.say("ACCEPTED " + manifest.entries().size() + " tests × versions in "
                + project.shown(project.manifest().path()) + ": commit it.");
        return ExitCode.DONE;
    }

    /** In the order of their time: of a test that was run again after a change, the last counts as meant. */
    private static List<VerdictRecord> judged(List<BuildRecord> runs) {
        List<VerdictRecord> verdicts = runs.stream()
                .flatMap(run -> run.verdicts().stream())
                .sorted(Comparator.comparing(verdict -> BuildRuns.moment(verdict.startedAt())))
                .toList();
        if (verdicts.isEmpty()) {
            throw new ConfigurationException(Explanation.of("Nothing was judged. Nothing was written.")
                    .why("an empty manifest would let everything through.")
                    .fix("run the sampled tests first."));
        }
        return verdicts;
    }

    private void requirePerson() {
        if (project.ci()) {
            throw new ConfigurationException(Explanation.of("A build server accepts no manifest. Nothing was written.")
                    .why("what a build must judge is accepted by a person, and reviewed with the change it belongs to.")
                    .fix("run it on your machine and commit "
                            + project.shown(project.manifest().path()) + "."));
        }
    }
}
