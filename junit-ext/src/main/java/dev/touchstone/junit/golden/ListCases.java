package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.DocumentList;
import dev.touchstone.junit.version.JsonValues;
import dev.touchstone.junit.version.Utf8Resource;
import java.util.Map;
import java.util.Optional;

/** A JSON array or a YAML list of objects. */
final class ListCases implements WrittenCases {

    private final String file;
    private final DocumentList elements;

    ListCases(Utf8Resource file) {
        this.file = file.path();
        this.elements = DocumentList.open(file);
    }

    @Override
    public Optional<WrittenCase> next() {
        return elements.next().map(this::written);
    }

    private WrittenCase written(DocumentList.Element element) {
        if (element.value() instanceof Map<?, ?> members) {
            return WrittenCase.of(file, element.line(), members);
        }
        throw new ConfigurationException(Explanation.of(file + ":" + element.line() + ": the element is "
                        + JsonValues.kind(element.value()) + ", not an object")
                .fix(
                        file.endsWith(".json")
                                ? "write every case as an object: {\"id\": \"…\", \"input\": \"…\", \"expected\": \"…\"}"
                                : "write every case as a mapping:\n- id: …\n  input: …\n  expected: …"));
    }

    @Override
    public void close() {
        elements.close();
    }
}
