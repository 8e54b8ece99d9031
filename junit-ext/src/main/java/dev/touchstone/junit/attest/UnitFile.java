package dev.touchstone.junit.attest;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.disk.Slug;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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
     * What a version consists of, values as JSON has them; empty if no file in {@code units} has that SHA-256: one that was changed has
     * another.
     *
     * @throws NoVerdictException if the files cannot be read
     */
    public static Optional<Map<String, Object>> find(String digest, Path output) {
        Path folder = output.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        String ending = "-" + digest.substring(ALGORITHM, ALGORITHM + DIGITS) + ".json";
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                byte[] content = Files.readAllBytes(file);
                if (digest.equals("sha256:" + Sha256.hex(content))) {
                    return Optional.of(components(content, file));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new NoVerdictException(
                    Explanation.of(folder + ": the versions could not be read: " + e.getMessage()), e);
        }
    }

    private static Map<String, Object> components(byte[] content, Path file) {
        Map<String, Object> components = new TreeMap<>();
        JsonObject.read(file.toString(), "the version", new String(content, StandardCharsets.UTF_8))
                .members()
                .forEach((key, value) -> components.put(key, Objects.requireNonNull(value)));
        return components;
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
