package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.ci.CheckedBuild;
import dev.touchstone.junit.gate.BuildCheck;
import dev.touchstone.junit.gate.BuildEvidence;
import dev.touchstone.junit.gate.Manifest;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.OriginRecord;
import dev.touchstone.junit.results.PastBuilds;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a build has left, beside what was accepted, what was recorded, and earlier attempts at it. */
final class CheckedRuns {

    private final Project project;
    private final List<BuildRecord> runs;
    private final BuildCheck check;

    CheckedRuns(Options options, List<BuildRecord> runs, OriginRecord origin) {
        this.project = options.project();
        this.runs = runs;
        this.check = new BuildCheck(new BuildEvidence(runs, earlier(options, runs), origin, parts(options)));
    }

    private static List<BuildRecord> earlier(Options options, List<BuildRecord> runs) {
        return Stream.of(
                        earlier(options),
                        EarlierJobs.before(runs, options.project().runs()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ShardRecord> parts(Options options) {
        BuildRuns all = options.project().runs();
        return options.since().map(all::partsSince).orElseGet(all::newestParts);
    }

    private static List<BuildRecord> earlier(Options options) {
        return options.folders().from().stream()
                .flatMap(folder -> earlier(folder, options.project()).stream())
                .toList();
    }

    private static List<BuildRecord> earlier(Path folder, Project project) {
        List<BuildRecord> builds = PastBuilds.in(folder);
        if (builds.isEmpty()) {
            throw new ConfigurationException(Explanation.of("There are no results of an earlier attempt in "
                            + project.shown(folder) + ". Nothing was checked.")
                    .fact("looked for", "verdict.json, results/…-verdicts.jsonl, and both in the folders within")
                    .why("an attempt that is named and left out would be forgotten.")
                    .fix("name with from what earlier attempts at this commit left in target/touchstone."));
        }
        return builds;
    }

    List<VerdictRecord> verdicts() {
        return check.verdicts();
    }

    List<Objection> objections(Optional<Manifest> accepted) {
        return Stream.of(
                        check.objections(accepted),
                        runs.stream().flatMap(this::unsound).toList(),
                        EditedRecordings.in(project.recordings()))
                .flatMap(List::stream)
                .toList();
    }

    /** What build servers are to show. */
    CheckedBuild with(List<Objection> objections) {
        return new CheckedBuild(BuildRecord.merged(runs).run(), check.verdicts(), objections);
    }

    private Stream<Objection> unsound(BuildRecord run) {
        return project.runs().damage(run).stream()
                .map(damage -> Objection.fail(damage.withHeadline("GATE " + damage.headline())));
    }
}
