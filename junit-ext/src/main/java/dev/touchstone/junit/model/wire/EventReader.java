package dev.touchstone.junit.model.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Server-sent events as the WHATWG says (HTML, section 9.2.6): an event that no blank line ends is none. */
final class EventReader implements PieceReader {

    private final TextLines lines;
    private final List<String> data = new ArrayList<>();
    private String event = "";

    EventReader(InputStream stream) {
        this.lines = new TextLines(stream);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            Optional<Piece> piece = take(line.get());
            if (piece.isPresent()) {
                return piece;
            }
        }
        return Optional.empty();
    }

    private Optional<Piece> take(String line) {
        if (line.isEmpty()) {
            return dispatched();
        }
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        remember(field, value.startsWith(" ") ? value.substring(1) : value);
        return Optional.empty();
    }

    // The name of a comment is empty; id and retry serve a browser that connects again.
    private void remember(String field, String value) {
        if (field.equals("data")) {
            data.add(value);
        } else if (field.equals("event")) {
            event = value;
        }
    }

    private Optional<Piece> dispatched() {
        Optional<Piece> piece =
                data.isEmpty() ? Optional.empty() : Optional.of(new Piece(event, String.join("\n", data)));
        data.clear();
        event = "";
        return piece;
    }
}
