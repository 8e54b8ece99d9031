package dev.touchstone.junit.golden;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.JsonReader;
import dev.touchstone.junit.version.JsonValues;
import dev.touchstone.junit.version.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a golden file, which must be one JSON object.
 *
 * @param number from 1
 */
record GoldenLine(String file, int number, String text) {

    private static final String DUPLICATE = "Duplicate field ";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    WrittenCase written() {
        return WrittenCase.of(file, number, object());
    }

    private String place() {
        return file + ":" + number;
    }

    private Map<?, ?> object() {
        try (JsonParser parser = JSON.createParser(text)) {
            Object value = JsonReader.nextExact(parser); // so 30.50 stays 30.50 in a prompt
            if (parser.nextToken() != null) {
                throw second(parser.currentTokenLocation().getColumnNr());
            }
            return asObject(value);
        } catch (JsonProcessingException e) {
            throw malformed(Malformed.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
    }

    private Map<?, ?> asObject(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new ConfigurationException(
                Explanation.of(place() + ": the line is " + JsonValues.kind(value) + ", not an object")
                        .fact("line", Excerpt.of(text))
                        .fix("write one object per line: {\"id\": \"…\", \"input\": \"…\", \"expected\": \"…\"}"));
    }

    private ConfigurationException second(int column) {
        return new ConfigurationException(Explanation.of(place() + ": a second value begins at column " + column)
                .fact("there", Excerpt.around(text, column))
                .fix("write each case on a line of its own."));
    }

    private ConfigurationException malformed(Malformed found) {
        if (found.problem().startsWith(DUPLICATE)) {
            return new ConfigurationException(
                    wrong("duplicate key " + found.problem().substring(DUPLICATE.length()), found.column())
                            .fix("remove or rename one of the two."));
        }
        return new ConfigurationException(wrong("malformed JSON", found.column())
                .fact("problem", found.problem())
                .fix("correct line " + number + "; a case is one JSON object on one line."));
    }

    private Explanation wrong(String problem, int column) {
        return Explanation.of(place() + ": " + problem + " at column " + column)
                .fact("there", Excerpt.around(text, column));
    }
}
