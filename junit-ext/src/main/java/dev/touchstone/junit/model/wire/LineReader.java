package dev.touchstone.junit.model.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One JSON object per line; blank lines are none. */
final class LineReader implements PieceReader {

    private final TextLines lines;

    LineReader(InputStream stream) {
        this.lines = new TextLines(stream);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        Optional<String> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
            line = lines.next();
        }
        return line.or(this::last).map(text -> new Piece("", text));
    }

    // The last line may lack its end, but then what is cut off must not be taken for a malformed answer.
    private Optional<String> last() {
        return Optional.of(lines.unended()).filter(rest -> rest.stripTrailing().endsWith("}"));
    }
}
