package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.disk.FileGuard;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.page.PageSource;
import dev.touchstone.junit.page.ReportPage;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.Results;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the files of one build. Forks, and launches within one, take turns: each reads the verdicts of all, so the last writes all. */
final class ReportFiles {

    static final String VERDICT = "verdict.json";
    static final String LOCK = "report.lock";

    private static final int LONGEST = 300;

    private ReportFiles() {}

    static BuildRecord write(Results results, Path output) {
        try {
            return new FileGuard(output.resolve(LOCK)).call(() -> writeAll(results, output));
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot write the verdict to " + output + ": "
                                    + Untrusted.line(trouble.toString(), LONGEST))
                            .why(
                                    "a deployer reads the verdict there; an old or missing one must not stand for this build.")
                            .fix("make the build directory writable and free some disk space."),
                    trouble);
        }
    }

    private static BuildRecord writeAll(Results results, Path output) throws IOException {
        BuildRecord build = results.build();
        if (!build.verdicts().isEmpty()) {
            WholeFile.replace(output.resolve(VERDICT), VerdictFile.of(build));
            WholeFile.replace(output.resolve(Summary.FILE), Summary.of(build));
        }
        return build;
    }

    /** The page, for people: that it cannot be written changes no verdict, and is told. */
    static Optional<String> page(BuildRecord build, Path output) {
        if (build.verdicts().isEmpty()) {
            return Optional.empty();
        }
        PageSource source = new PageSource(Optional.empty(), build, output);
        try {
            return new FileGuard(output.resolve(LOCK)).call(() -> {
                ReportPage.write(Page.head(build, List.of()), List.of(source), output.resolve(ReportPage.FILE));
                return Optional.empty();
            });
        } catch (IOException trouble) {
            return Optional.of(unwritten(trouble.toString()));
        } catch (NoVerdictException damaged) {
            return Optional.of(unwritten(damaged.explanation().headline()));
        } catch (RuntimeException | OutOfMemoryError | LinkageError broken) { // of ours, or for want of memory
            return Optional.of(unwritten(broken.toString()));
        }
    }

    private static String unwritten(String trouble) {
        return "NOTE " + ReportPage.FILE + " was not written, the verdicts stand: " + Untrusted.line(trouble, LONGEST);
    }
}
