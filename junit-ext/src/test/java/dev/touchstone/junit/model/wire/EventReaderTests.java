package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTests {

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Piece> events(String text) throws IOException {
        return all(new EventReader(bytes(text)));
    }

    static List<Piece> all(PieceReader reader) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Optional<Piece> piece = reader.next(); piece.isPresent(); piece = reader.next()) {
            pieces.add(piece.get());
        }
        return pieces;
    }

    @Test
    void readsTypeAndData() throws IOException {
        assertThat(events("event: delta\ndata: one\n\ndata:two\n\n"))
                .containsExactly(new Piece("delta", "one"), new Piece("", "two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void knowsEveryLineEnd(String end) throws IOException {
        assertThat(events(String.join(end, "data: a", "data: b", "", "data: c", "", "")))
                .containsExactly(new Piece("", "a\nb"), new Piece("", "c"));
    }

    @Test
    void passesOverCommentsAndFieldsOfABrowser() throws IOException {
        assertThat(events(": keep alive\n\nid: 7\nretry: 10\nunknown\ndata: a\n: more\n\n"))
                .containsExactly(new Piece("", "a"));
    }

    @Test
    void takesOneSpaceAway() throws IOException {
        assertThat(events("data:  a \n\ndata\n\n")).containsExactly(new Piece("", " a "), new Piece("", ""));
    }

    @Test
    void anEventWithoutDataIsNone() throws IOException {
        assertThat(events("event: ping\n\ndata: a\n\n")).containsExactly(new Piece("", "a"));
    }

    @Test
    void passesOverAByteOrderMarkAtTheBeginningOnly() throws IOException {
        assertThat(events("\uFEFFdata: \uFEFFa\n\n\uFEFFdata: b\n\n")).containsExactly(new Piece("", "\uFEFFa"));
    }

    @Test
    void whatNoBlankLineEndsIsCutOff() throws IOException {
        assertThat(events("data: a\n\ndata: b\n")).containsExactly(new Piece("", "a"));
        assertThat(events("data: a\n\ndata: b")).containsExactly(new Piece("", "a"));
    }

    @Test
    void givesAnEventBeforeTheNextByteArrives() throws IOException {
        try (PipedOutputStream server = new PipedOutputStream();
                PipedInputStream client = new PipedInputStream(server)) {
            EventReader reader = new EventReader(client);
            server.write("data: a\r\n\r".getBytes(StandardCharsets.US_ASCII));

            assertThat(reader.next()).contains(new Piece("", "a"));
        }
    }

    @Test
    void refusesAnotherEncoding() {
        EventReader reader = new EventReader(new ByteArrayInputStream(new byte[] {'d', (byte) 0xE9, '\n'}));

        assertThatThrownBy(reader::next).isInstanceOf(MalformedAnswer.class).hasMessage("is not UTF-8");
    }

    @Test
    void aLineIsADocument() throws IOException {
        assertThat(all(new LineReader(bytes("{\"a\":1}\n\n  \r\n{\"b\":2}\r\n{\"c\":3}"))))
                .containsExactly(new Piece("", "{\"a\":1}"), new Piece("", "{\"b\":2}"), new Piece("", "{\"c\":3}"));
    }

    @Test
    void halfALineIsCutOff() throws IOException {
        assertThat(all(new LineReader(bytes("{\"a\":1}\n{\"b\":")))).containsExactly(new Piece("", "{\"a\":1}"));
    }
}
