package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.gate.BuildCheck;
import dev.touchstone.junit.gate.BuildEvidence;
import dev.touchstone.junit.gate.Manifest;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.VerdictRecord;
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
        Manifest manifest = before(options).with(judged(runs));
        project.manifest().write(manifest);
        console.say("ACCEPTED " + manifest.entries().size() + " tests × versions in "
                + project.shown(project.manifest().path()) + ": commit it.");
        return ExitCode.DONE;
    }

    private Manifest before(Options options) {
        Optional<Manifest> before = project.manifest().read();
        return before.filter(all -> !options.selection().all()).orElse(Manifest.empty());
    }

    private static List<VerdictRecord> judged(List<BuildRecord> runs) {
        List<VerdictRecord> verdicts = new BuildCheck(BuildEvidence.of(runs)).verdicts();
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
