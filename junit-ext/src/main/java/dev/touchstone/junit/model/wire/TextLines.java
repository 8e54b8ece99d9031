package dev.touchstone.junit.model.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines that end in CR, LF or CRLF, each given without waiting for the byte after its CR. */
final class TextLines {

    private static final int END = -1;

    private final InputStream stream;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean afterReturn;
    private boolean begun;

    TextLines(InputStream stream) {
        this.stream = new BufferedInputStream(stream);
    }

    /** The next line; empty at the end, where what no line end closes is left to {@link #unended}. */
    Optional<String> next() throws IOException {
        for (int read = stream.read(); read != END; read = stream.read()) {
            boolean closesReturn = afterReturn && read == '\n';
            afterReturn = read == '\r';
            if (read == '\r' || (read == '\n' && !closesReturn)) {
                return Optional.of(unended());
            }
            if (!closesReturn) {
                line.write(read);
            }
        }
        return Optional.empty();
    }

    /** What has been read since the last line end. */
    String unended() {
        String text = StrictText.utf8(line.toByteArray());
        line.reset();
        boolean marked = !begun && text.startsWith("\uFEFF");
        begun = true;
        return marked ? text.substring(1) : text;
    }
}
