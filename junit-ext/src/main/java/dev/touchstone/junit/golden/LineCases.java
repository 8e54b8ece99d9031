package dev.touchstone.junit.golden;

import dev.touchstone.junit.version.Utf8Lines;
import dev.touchstone.junit.version.Utf8Resource;
import java.util.Optional;

/** JSON Lines: one object per line, blank lines skipped. */
final class LineCases implements WrittenCases {

    private final String file;
    private final Utf8Lines lines;

    LineCases(Utf8Resource file) {
        this.file = file.path();
        this.lines = file.lines();
    }

    @Override
    public Optional<WrittenCase> next() {
        Optional<String> text = lines.next();
        while (text.isPresent() && text.get().isBlank()) {
            text = lines.next();
        }
        return text.map(line -> new GoldenLine(file, lines.number(), line).written());
    }

    @Override
    public void close() {
        lines.close();
    }
}
