package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.VerdictRecord;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes the files of one build. Forks, and launches within one, take turns: each reads the verdicts of all, so the last writes all. */
final class ReportFiles {

    private static final int LONGEST = 300;

    private ReportFiles() {}

    /** A file lock keeps other JVMs out; to a second thread of the same one it is an error. */
    static synchronized List<VerdictRecord> write(Results results, Path output) {
        try (FileChannel channel = FileChannel.open(
                        output.resolve("report.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            List<VerdictRecord> verdicts = results.verdicts();
            if (lock.isValid() && !verdicts.isEmpty()) {
                replace(output.resolve("verdict.json"), VerdictFile.of(results.run(), verdicts));
                replace(output.resolve(Summary.FILE), Summary.of(verdicts));
            }
            return verdicts;
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

    /** Not by a temporary file of the JDK's making: only its owner could read that. */
    private static void replace(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(fresh, content, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
