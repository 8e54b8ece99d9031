package dev.touchstone.junit.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The results of one JVM, one JSON object per line, written as they come: a killed JVM loses at most the line it was writing.
 *
 * <p>A stream, not a channel: a thread that is interrupted, by a timeout for example, would close a channel for all tests after it.
 */
final class ResultFile implements AutoCloseable {

    static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

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

    synchronized void append(String type, Object record) {
        ObjectNode line = JSON.createObjectNode().put("type", type);
        line.setAll((ObjectNode) JSON.valueToTree(record));
        try {
            stream.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
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
