package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.ExpectedCases;
import dev.touchstone.junit.approval.PendingFiles;
import dev.touchstone.junit.approval.Review;
import dev.touchstone.junit.baseline.BaselineFiles;
import dev.touchstone.junit.gate.ManifestFile;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.results.BuildRuns;
import java.nio.file.Path;
import java.util.List;

/**
 * The module whose files are reviewed.
 *
 * @param module its folder
 * @param build the build tool's folder in it
 * @param recordings its recorded answers
 * @param tests where its compiled test classes lie
 * @param ci whether this is a build server, where nothing is written under {@code src}
 */
public record Project(Path module, Path build, Path recordings, List<Path> tests, boolean ci) {

    /** Where recorded answers lie, from the module, unless configured. */
    public static final String RECORDINGS = "src/test/touchstone/recordings";

    private static final String KEPT = "src/test/touchstone";

    /** Where the records of baselines in force lie, from the module. */
    static final String BASELINES = KEPT + "/baselines";

    /** Keeps its own list. */
    public Project {
        tests = List.copyOf(tests);
    }

    ApprovedFiles approved() {
        return new ApprovedFiles(module.resolve(KEPT + "/approved"), output().resolve("locks/approved.lock"));
    }

    PendingFiles pending() {
        return new PendingFiles(output().resolve("pending"));
    }

    Review review() {
        return new Review(approved(), pending());
    }

    /** The records of baselines that are in force. */
    BaselineFiles baselines() {
        return baselinesIn(module.resolve(BASELINES));
    }

    /** Those that wait for a reviewer. */
    BaselineFiles proposedBaselines() {
        return baselinesIn(output().resolve("baselines"));
    }

    BaselineFiles baselinesIn(Path folder) {
        return new BaselineFiles(folder, output().resolve("locks/baselines.lock"));
    }

    StaleApprovals stale() {
        Sources sources = Sources.in(module.resolve("src"), module.resolve(KEPT));
        ExpectedCases expected = new ExpectedCases(output().resolve("expected"));
        return new StaleApprovals(approved(), expected, new CompiledTests(tests, sources));
    }

    ManifestFile manifest() {
        return new ManifestFile(module.resolve(KEPT + "/manifest.jsonl"));
    }

    /** Where the policy lies, unless it was said. */
    Path policy() {
        return module.resolve(Policy.FILE);
    }

    BuildRuns runs() {
        return new BuildRuns(output().resolve("results"));
    }

    /** The folder for everything that is never committed. */
    public Path output() {
        return build.resolve("touchstone");
    }

    /** As people are shown it. */
    String shown(Path file) {
        Path near = file.startsWith(module) ? module.relativize(file) : file;
        return near.toString().replace('\\', '/');
    }
}
