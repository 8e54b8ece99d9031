package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the files of one build. Forks, and launches within one, take turns: each reads the verdicts of all, so the last writes all. */
final class ReportFiles {

    private static final int LONGEST = 300;

    private ReportFiles() {}

    /** A file lock keeps other JVMs out; to a second thread of the same one it is an error. */
    static synchronized BuildRecord write(Results results, Path output) {
        try (FileChannel channel = FileChannel.open(
                        output.resolve("report.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            BuildRecord build = results.build();
            if (lock.isValid() && !build.verdicts().isEmpty()) {
                WholeFile.replace(output.resolve("verdict.json"), VerdictFile.of(build));
                WholeFile.replace(output.resolve(Summary.FILE), Summary.of(build));
            }
            return build;
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
}
