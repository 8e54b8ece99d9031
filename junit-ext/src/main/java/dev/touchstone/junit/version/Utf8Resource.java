package dev.touchstone.junit.version;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A UTF-8 text that may be opened again: to check it before a parser reads it, and to quote a line that a parser complains of.
 *
 * @param path for messages; its ending tells the format
 * @param content opened anew by every call; closed by whoever opens it
 */
public record Utf8Resource(String path, Supplier<InputStream> content) {

    /** Its lines, checked as they are read. */
    public Utf8Lines lines() {
        return new Utf8Lines(path, content.get());
    }

    /** The line of that number, from 1; blank beyond the end. */
    public String line(int number) {
        try (Utf8Lines lines = lines()) {
            Optional<String> line = lines.next();
            while (line.isPresent() && lines.number() < number) {
                line = lines.next();
            }
            return line.orElse("");
        }
    }

    /**
     * The text without its byte order mark, for a parser, after a first reading has found every byte to be UTF-8.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException at a byte that is none
     */
    public Reader reader() {
        try (Utf8Lines lines = lines()) {
            boolean more = true;
            while (more) {
                more = lines.next().isPresent(); // reading checks
            }
        }
        return unmarked();
    }

    Reader unmarked() {
        Reader text = new BufferedReader(new InputStreamReader(
                content.get(), StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        try {
            text.mark(1);
            if (text.read() != Utf8.BYTE_ORDER_MARK.charAt(0)) {
                text.reset();
            }
            return text;
        } catch (IOException e) {
            throw Utf8.unreadable(path, e);
        }
    }
}
