package dev.touchstone.junit.attest;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code verdict.intoto.jsonl}: signed statements, one a line. */
public final class AttestationFile {

    /** How such files are named, or how their names end. */
    public static final String NAME = "verdict.intoto.jsonl";

    private AttestationFile() {}

    /**
     * Signs the statements and replaces the file.
     *
     * @throws NoVerdictException if it cannot be written
     */
    public static void write(Path file, List<Statement> statements, SigningKey key) {
        StringBuilder lines = new StringBuilder();
        statements.forEach(statement -> lines.append(key.sign(statement)).append('\n'));
        try {
            WholeFile.replace(file, lines.toString());
        } catch (IOException e) {
            throw new NoVerdictException(
                    Explanation.of(file + ": the signed verdict could not be written: " + e.getMessage()), e);
        }
    }
}
