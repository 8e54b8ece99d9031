package dev.touchstone.junit.release;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.results.BuildRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One digest over all judged answers: what {@code sha256sum RUN*-samples.jsonl | sha256sum} prints where they lie. */
final class SampleDigest {

    private static final int BUFFER = 1 << 16;

    private SampleDigest() {}

    /** Empty where no answer was kept. */
    static Optional<String> of(List<BuildRecord> runs, Path results) {
        List<Path> files = files(runs, results);
        MessageDigest all = Sha256.start();
        files.forEach(file -> all.update(
                (Sha256.hex(digest(file)) + "  " + file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8)));
        return files.isEmpty() ? Optional.empty() : Optional.of("sha256:" + Sha256.hex(all));
    }

    private static List<Path> files(List<BuildRecord> runs, Path results) {
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(results)) {
            return files.filter(file -> isOf(runs, file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw unreadable(results, trouble);
        }
    }

    private static boolean isOf(List<BuildRecord> runs, String name) {
        return name.endsWith("-samples.jsonl") && runs.stream().anyMatch(run -> name.startsWith(run.run() + "-"));
    }

    private static MessageDigest digest(Path file) {
        MessageDigest digest = Sha256.start();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return digest;
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    private static NoVerdictException unreadable(Path path, IOException trouble) {
        return new NoVerdictException(
                Explanation.of(path + ": the judged answers could not be read: " + trouble.getMessage())
                        .why("a verdict names the answers it rests on.")
                        .fix("run the build again."),
                trouble);
    }
}
