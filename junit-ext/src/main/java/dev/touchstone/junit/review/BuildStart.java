package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * When the build began that was checked last: whoever accepts it afterwards, by a command of its own, means all its test plugins.
 *
 * @param output the folder of what a run leaves: {@code target/touchstone}
 */
record BuildStart(Path output) {

    private Path file() {
        return output.resolve("checked-since.txt");
    }

    void note(Instant start) {
        try {
            WholeFile.replace(file(), start + "\n");
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of(file() + ": cannot be written: " + trouble.getMessage())
                            .why("a later command would not know what belongs to this build.")
                            .fix("make the folder writable, and run the build again."),
                    trouble);
        }
    }

    /** Empty where nothing was checked yet, and where nobody can tell any more. */
    Optional<Instant> noted() {
        try {
            return WholeFile.read(file()).map(text -> Instant.parse(new String(text, StandardCharsets.UTF_8).strip()));
        } catch (IOException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
