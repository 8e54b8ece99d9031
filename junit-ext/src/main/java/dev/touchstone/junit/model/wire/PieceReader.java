package dev.touchstone.junit.model.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The pieces of a stream, one after another, as soon as each is whole. */
@FunctionalInterface
interface PieceReader {

    /** The next piece; empty at the end, where a piece cut off is left out. */
    Optional<Piece> next() throws IOException;

    static PieceReader of(Framing framing, InputStream stream) {
        return switch (framing) {
            case EVENTS -> new EventReader(stream);
            case LINES -> new LineReader(stream);
            case AMAZON -> new AmazonFrames(stream)::next;
        };
    }
}
