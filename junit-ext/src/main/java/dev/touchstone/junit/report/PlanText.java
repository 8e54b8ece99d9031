package dev.touchstone.junit.report;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code plan.txt}: the plan of a build as its console was told, for whoever cannot see the console of the tests.
 *
 * @param lines of tests, the suite and its cost
 */
public record PlanText(List<String> lines) {

    static final String NAME = "plan.txt";

    /** Keeps its own list. */
    public PlanText {
        lines = List.copyOf(lines);
    }

    /**
     * The plan in the folder for everything that is never committed, if one was made.
     *
     * @throws NoVerdictException if it is there and cannot be read
     */
    public static Optional<PlanText> in(Path output) {
        try {
            return WholeFile.read(output.resolve(NAME))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .map(text -> new PlanText(text.lines().toList()));
        } catch (IOException trouble) {
            throw trouble(output, trouble);
        }
    }

    /**
     * Removes the plan of an earlier build.
     *
     * @throws NoVerdictException if it cannot be removed
     */
    public static void forget(Path output) {
        try {
            Files.deleteIfExists(output.resolve(NAME));
        } catch (IOException trouble) {
            throw trouble(output, trouble);
        }
    }

    void write(Path output) throws IOException {
        WholeFile.replace(output.resolve(NAME), String.join("\n", lines) + "\n");
    }

    /** Whether something would have to be paid for. */
    public boolean isPaid() {
        return lines.stream().anyMatch(line -> line.startsWith(CostLine.START));
    }

    /** Whether a test would be red before its first call. */
    public boolean isRefused() {
        return lines.stream().anyMatch(line -> line.startsWith(PlanLines.SUITE) && line.endsWith(PlanLines.REFUSED));
    }

    private static NoVerdictException trouble(Path output, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR " + output.resolve(NAME) + ": " + trouble)
                        .why("the plan of an earlier build must not stand for this one.")
                        .fix("make the file readable and its folder writable."),
                trouble);
    }
}
