package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
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

/** Writes the files of one build. Forks take turns: each reads the verdicts of all, so the last one writes them all. */
final class ReportFiles {

    private ReportFiles() {}

    static List<VerdictRecord> write(Results results, Path output) {
        try (FileChannel channel = FileChannel.open(
                        output.resolve("report.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            List<VerdictRecord> verdicts = results.verdicts();
            if (lock.isValid() && !verdicts.isEmpty()) {
                replace(output.resolve("verdict.json"), VerdictFile.of(results.run(), verdicts));
                replace(output.resolve("summary.md"), Summary.of(verdicts));
            }
            return verdicts;
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot write the verdict to " + output + ": " + trouble)
                            .why(
                                    "a deployer reads the verdict there; an old or missing one must not stand for this build.")
                            .fix("make the build directory writable and free some disk space."),
                    trouble);
        }
    }

    private static void replace(Path file, String content) throws IOException {
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp");
        try {
            Files.writeString(fresh, content, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
