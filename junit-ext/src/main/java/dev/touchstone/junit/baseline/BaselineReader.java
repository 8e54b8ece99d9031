package dev.touchstone.junit.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a record strictly: what is not as it was written is not a record. */
final class BaselineReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private final List<String> lines;

    private BaselineReader(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** @throws ConfigurationException if the file is damaged; says what and in which line */
    static BaselineRecord read(Path file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        DamagedRecord.checkWhole(file, lines);
        return new BaselineReader(file, lines).record(text);
    }

    private BaselineRecord record(String text) {
        Fields head = new Fields(file, 1, members(text));
        List<RecordedCase> cases = cases(head);
        BaselineId id = new BaselineId(head.text("class"), head.text("method"), head.text("version"));
        Drawing drawing = new Drawing(
                moment(head.text("drawn")), head.text("run"), whole(head.text("seed")), head.text("touchstone"));
        Terms terms = new Terms(
                head.text("golden"),
                head.text("judge"),
                head.texts("requirements"),
                head.text("scores"),
                margin(head.text("margin")));
        return new BaselineRecord(
                id, head.text("digest"), drawing, terms, Optional.ofNullable(head.optional("pinned")), cases);
    }

    private Map<String, @Nullable Object> members(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            Object value = JsonReader.next(parser);
            if (parser.nextToken() != null) {
                throw DamagedRecord.at(file, lines.size(), "something follows the record");
            }
            return Fields.map(value).orElseThrow(() -> DamagedRecord.at(file, 1, "a JSON object is expected"));
        } catch (JsonProcessingException malformed) {
            throw DamagedRecord.at(
                    file,
                    malformed.getLocation().getLineNr(),
                    "not JSON: " + DamagedRecord.shown(malformed.getOriginalMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail to be read", impossible);
        }
    }

    private List<RecordedCase> cases(Fields head) {
        List<RecordedCase> cases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int line = firstCase();
        for (Map<String, @Nullable Object> members : head.maps("cases")) {
            RecordedCase recorded = RecordedLine.of(new Fields(file, line, members));
            if (!seen.add(recorded.caseId())) {
                throw DamagedRecord.at(
                        file, line, "case " + DamagedRecord.shown(recorded.caseId()) + " stands there twice");
            }
            cases.add(recorded);
            line++;
        }
        if (cases.isEmpty()) {
            throw DamagedRecord.at(file, line, "the record has no cases");
        }
        return cases;
    }

    private int firstCase() {
        return lines.indexOf("\"cases\": [") + 2;
    }

    private Instant moment(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException wrong) {
            throw DamagedRecord.at(file, 1, "drawn: " + DamagedRecord.shown(written) + " is no moment");
        }
    }

    private long whole(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException wrong) {
            throw DamagedRecord.at(file, 1, "seed: " + DamagedRecord.shown(written) + " is no whole number");
        }
    }

    private double margin(String written) {
        double margin = Counted.isNumber(written) ? Double.parseDouble(written) : 0;
        if (!(margin > 0 && margin < 1)) {
            throw DamagedRecord.at(file, 1, "margin: " + DamagedRecord.shown(written) + " is not above 0 and below 1");
        }
        return margin;
    }
}
