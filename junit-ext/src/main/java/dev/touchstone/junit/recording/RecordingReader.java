package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.Malformed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one recording and believes nothing: whatever is damaged is named with its line. */
final class RecordingReader {

    private final RecordingLines lines;
    private final Path file;
    private int line = 1;

    private RecordingReader(RecordingLines lines) {
        this.lines = lines;
        this.file = lines.file();
    }

    /**
     * Absent only if there is no such file.
     *
     * @throws ConfigurationException if it is damaged
     */
    static Optional<RecordingContent> read(Path file) {
        return Kept.FILES.bytes(file).map(bytes -> new RecordingReader(RecordingLines.of(file, bytes)).content());
    }

    private RecordingContent content() {
        if (lines.size() == 0) {
            throw Corrupt.at(file, 1, "the file is empty");
        }
        lines.refuseConflicts();
        try {
            JsonObject header = object();
            RecordingContent content = new RecordingContent(Header.of(header));
            requireEnd();
            for (line = 2; line < lines.size(); line++) {
                add(lines.line(line), content);
            }
            requireSame(object(), content);
            line = 1;
            requireGaps(header, content);
            return content;
        } catch (BadRecording bad) {
            throw Corrupt.at(file, line, bad.problem());
        } catch (JsonProcessingException malformed) {
            throw Corrupt.at(file, line, "not JSON: " + Malformed.of(malformed).problem());
        } catch (IOException impossible) {
            throw Corrupt.at(file, line, impossible.toString());
        }
    }

    private JsonObject object() throws JsonProcessingException {
        return JsonLine.read(lines.line(line));
    }

    private void requireEnd() {
        line = lines.size();
        boolean ends = lines.line(line).startsWith("{\"" + RecordingText.END + "\":true,");
        if (!ends && !lines.whole()) {
            throw new BadRecording("the file breaks off within this line");
        }
        if (!ends) {
            throw new BadRecording("the file does not end in its end line; lines are missing, or stand after it");
        }
    }

    private void add(String text, RecordingContent content) throws IOException {
        if (text.startsWith("{\"" + RecordingText.UNIT + "\":\"")) {
            addRequest(text, content);
        } else {
            addAnswer(text, content);
        }
    }

    private void addRequest(String text, RecordingContent content) throws JsonProcessingException {
        String unit = object().text(RecordingText.UNIT);
        String prefix = RecordingText.request(unit, "");
        String request = text.startsWith(prefix.substring(0, prefix.length() - 1))
                ? text.substring(prefix.length() - 1, text.length() - 1)
                : "";
        if (!unit.equals(Requests.digest(request))) {
            throw new BadRecording("the request is not the one its digest was taken of");
        }
        if (!content.addRequest(unit, request)) {
            throw new BadRecording("the same request a second time");
        }
    }

    private void addAnswer(String text, RecordingContent content) throws IOException {
        AnswerKey key = AnswerLine.key(text);
        if (key.index() < 0 || key.call() < 0) {
            throw new BadRecording("no answer: its sample \"i\" or call \"n\" is missing");
        }
        if (!content.knows(key.unit())) {
            throw new BadRecording("an answer to a request that does not stand above it");
        }
        if (!content.addAnswer(key, text)) {
            throw new BadRecording(
                    "a second answer to sample " + key.index() + ", call " + key.call() + " of the same request");
        }
    }

    private void requireSame(JsonObject end, RecordingContent content) {
        int written = end.number(RecordingText.COUNT, -1);
        if (written != content.answers().size()) {
            throw new BadRecording("the end line counts " + written + " answers, the file holds "
                    + content.answers().size());
        }
        if (!end.text(RecordingText.SHA_256).equals(lines.digest())) {
            throw new BadRecording("the lines above are not those that were written: their SHA-256 is another");
        }
    }

    private static void requireGaps(JsonObject header, RecordingContent content) {
        String gaps = Gaps.of(content.samples());
        String declared = header.text(RecordingText.GAPS);
        if (!gaps.equals(declared)) {
            throw new BadRecording("samples are missing: " + (gaps.isEmpty() ? "none" : gaps) + "; the header says: "
                    + (declared.isEmpty() ? "none" : declared));
        }
    }
}
