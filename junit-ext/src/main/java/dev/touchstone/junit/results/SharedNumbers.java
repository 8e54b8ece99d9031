package dev.touchstone.junit.results;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.disk.FileGuard;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A text that all JVMs of a build change in turn. */
public final class SharedNumbers {

    private static final int LONGEST = 300;

    private final Path file;

    SharedNumbers(Path file) {
        this.file = file;
    }

    /**
     * Replaces the text in one step that nobody else comes between.
     *
     * @param change is given {@code ""} the first time
     * @return what it was before
     * @throws NoVerdictException if it cannot be read or written
     */
    public String getAndUpdate(UnaryOperator<String> change) {
        try {
            return new FileGuard(file.resolveSibling(file.getFileName() + ".lock")).call(() -> {
                String before = text();
                Files.writeString(file, change.apply(before));
                return before;
            });
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot count what the build spends in " + file + ": "
                                    + Untrusted.line(trouble.toString(), LONGEST))
                            .why("a budget that cannot be counted cannot be kept.")
                            .fix("make the build directory writable and free some disk space."),
                    trouble);
        }
    }

    private String text() throws IOException {
        return WholeFile.read(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
