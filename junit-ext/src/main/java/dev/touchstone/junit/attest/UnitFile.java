package dev.touchstone.junit.attest;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.Slug;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One model version as a file: its canonical JSON (RFC 8785) and not a byte more, so that the file's SHA-256 <em>is</em> the version's
 * digest, and {@code sha256sum} finds the statements about it.
 */
public final class UnitFile {

    private static final String FOLDER = "units";
    private static final int DIGITS = 12;
    private static final int ALGORITHM = "sha256:".length();

    private UnitFile() {}

    /** The bytes whose SHA-256 is {@link ModelVersion#digest()}. */
    public static byte[] bytes(ModelVersion version) {
        return version.canonicalJson().getBytes(StandardCharsets.UTF_8);
    }

    /** {@code refund-v2-3f2a….json}: the name as disks can hold it, and the first 12 digits of the digest. */
    public static String name(ModelVersion version) {
        return Slug.of(version.name(), Slug.LONGEST) + "-" + version.digest().substring(ALGORITHM, ALGORITHM + DIGITS)
                + ".json";
    }

    /**
     * Writes the file, replacing one of the same digest.
     *
     * @param output the folder of what a run leaves: {@code target/touchstone}
     * @return the file, in {@code units} below it
     * @throws NoVerdictException if it cannot be written
     */
    public static Path write(ModelVersion version, Path output) {
        Path file = output.resolve(FOLDER).resolve(name(version));
        try {
            WholeFile.replace(file, bytes(version));
            return file;
        } catch (IOException e) {
            throw new NoVerdictException(
                    Explanation.of(file + ": the version " + version + " could not be written: " + e.getMessage()), e);
        }
    }
}
