package dev.touchstone.cli;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the tests print while they plan: shown only if that comes to nothing.
 *
 * @param file readable by nobody else, gone when closed
 */
record TestsLog(Path file) implements AutoCloseable {

    private static final int SHOWN = 40;
    private static final int LONGEST = 400;

    static TestsLog create() {
        try {
            return new TestsLog(Files.createTempFile("touchstone-plan", ".log"));
        } catch (IOException trouble) {
            throw trouble(trouble);
        }
    }

    /** Its last lines, harmless on a terminal. */
    List<String> end() {
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()).stream()
                    .map(line -> Untrusted.line(line, LONGEST))
                    .toList();
        } catch (IOException trouble) {
            throw trouble(trouble);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException trouble) {
            throw trouble(trouble);
        }
    }

    private static NoVerdictException trouble(IOException trouble) {
        return new NoVerdictException(
                Explanation.of("the temporary file of the plan cannot be used: " + trouble.getMessage())
                        .fix("make the folder of temporary files writable."),
                trouble);
    }
}
