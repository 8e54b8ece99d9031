package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.disk.Disk;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.selftest.BuildSelftest;
import dev.touchstone.junit.selftest.SelftestReport;
import java.util.Comparator;

/** Tells how often the gate of this suite is red for nothing, and what it would miss; red if it breaks its own word. */
final class SelftestVerb implements Verb {

    private static final Disk FILES = new Disk(
            "what was simulated stands there.", "what was simulated is kept there.", "run the self-test again.");

    @Override
    public int run(Options options, Console console) {
        BuildRuns runs = options.project().runs();
        BuildRecord build = runs.newest().orElseThrow(() -> nothing(options.project()));
        SelftestReport report = new BuildSelftest(build, runs.folder())
                .run(options.simulated().builds(), options.simulated().seed());
        console.say("read run " + build.run() + ", judged last at " + judgedLast(build));
        report.lines().forEach(console::say);
        FILES.replace(options.project().output().resolve(SelftestReport.FILE), report.json());
        if (report.breaksItsWord()) {
            console.complain("Innocent versions are failed more often than was declared: see above.");
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }

    private static String judgedLast(BuildRecord build) {
        return build.verdicts().stream()
                .map(verdict -> BuildRuns.moment(verdict.finishedAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    private static ConfigurationException nothing(Project project) {
        return new ConfigurationException(Explanation.of("There are no results in "
                        + project.shown(project.runs().folder()) + ". No call was made.")
                .why("the self-test draws builds from the grades of one that was run.")
                .fix("run the tests, replayed or live, and then the self-test."));
    }
}
