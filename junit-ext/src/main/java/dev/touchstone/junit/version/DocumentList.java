package dev.touchstone.junit.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list in a YAML or JSON file, one in memory at a time. Read as strictly as versions files are: no key twice, no
 * aliases, no tags; decimals keep the digits they were written with.
 *
 * <p>{@link #next} throws a {@code ConfigurationException} where the file is malformed or no list, a {@code NoVerdictException} if
 * reading fails.
 */
public final class DocumentList implements Closeable {

    private final Utf8Resource file;
    private final Document document;
    private boolean begun;
    private boolean ended;

    private DocumentList(Utf8Resource file, Document document) {
        this.file = file;
        this.document = document;
    }

    /**
     * One element.
     *
     * @param line where it begins, from 1
     * @param value strings, numbers, booleans, lists, maps and {@code null}
     */
    public record Element(int line, @Nullable Object value) {}

    /** Opens the file, whose path ends in {@code .json} if it is JSON. */
    public static DocumentList open(Utf8Resource file) {
        try (Utf8Lines lines = file.lines()) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                Document.refuseControlCharacters(file.path(), lines.number(), line.get());
            }
        }
        try {
            return new DocumentList(file, Document.exact(file.path(), file.unmarked()));
        } catch (IOException e) {
            throw Utf8.unreadable(file.path(), e);
        }
    }

    /** The next element, or empty at the end; a file without content is an empty list. */
    public Optional<Element> next() {
        try {
            return read();
        } catch (JsonProcessingException e) {
            Malformed found = Malformed.of(e);
            throw Document.malformed(file.path(), file.line(found.line()), found);
        } catch (IOException e) {
            throw Utf8.unreadable(file.path(), e);
        }
    }

    private Optional<Element> read() throws IOException {
        if (!begun) {
            begun = true;
            ended = !document.enterList();
        }
        if (ended) {
            return Optional.empty();
        }
        Optional<Node> node = document.element();
        ended = node.isEmpty();
        return node.map(found -> new Element(found.line(), found.plain()));
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw Utf8.unreadable(file.path(), e);
        }
    }
}
