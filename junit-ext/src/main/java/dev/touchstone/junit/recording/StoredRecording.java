package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.touchstone.assertions.response.Response;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A recording as it was read.
 *
 * @param content empty if there is no such file
 */
record StoredRecording(Path file, Optional<RecordingContent> content) {

    static StoredRecording read(Path file) {
        return new StoredRecording(file, RecordingReader.read(file));
    }

    Optional<Response> answer(AnswerKey key) {
        return content.flatMap(there -> there.answer(key)).map(this::read);
    }

    int count(AnswerKey key) {
        return content.map(there -> there.count(key.unit(), key.call())).orElse(0);
    }

    boolean knows(AnswerKey key) {
        return content.filter(there -> there.knows(key.unit())).isPresent();
    }

    private Response read(String line) {
        try {
            return AnswerReader.read(line);
        } catch (BadRecording | JsonProcessingException | IllegalArgumentException bad) {
            throw Corrupt.at(file, number(line), String.valueOf(bad.getMessage()));
        }
    }

    /**
     * Reads every answer.
     *
     * @throws ConfigurationException if one is damaged
     */
    void requireReadable() {
        content.ifPresent(there -> there.answers().values().forEach(this::read));
    }

    int number(String line) {
        return Kept.FILES
                .bytes(file)
                .map(bytes -> RecordingLines.of(file, bytes).lines().indexOf(line) + 1)
                .orElse(1);
    }
}
