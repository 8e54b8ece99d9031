package dev.touchstone.junit.results;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.version.JsonWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The results of one JVM, one JSON object per line, written as they come: a killed JVM loses at most the line it was writing.
 *
 * <p>A stream, not a channel: a thread that is interrupted, by a timeout for example, would close a channel for all tests after it.
 */
final class ResultFile implements AutoCloseable {

    private static final int LONGEST = 300;

    private final Path file;
    private final OutputStream stream;

    ResultFile(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.stream = new FileOutputStream(file.toFile(), true);
        } catch (IOException trouble) {
            throw unwritable(trouble);
        }
    }

    synchronized void append(String type, Map<String, Object> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", type);
        line.putAll(fields);
        try {
            stream.write((JsonWriter.compact(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw unwritable(trouble);
        }
    }

    private NoVerdictException unwritable(IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot write the results to " + file + ": "
                                + Untrusted.line(trouble.toString(), LONGEST))
                        .why("a verdict whose evidence is lost cannot be trusted or looked up.")
                        .fix("make the build directory writable and free some disk space."),
                trouble);
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
