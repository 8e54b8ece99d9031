package dev.touchstone.junit.approval;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.junit.version.Malformed;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * An answer as JSON, if it is.
 *
 * @param tree empty if it is not JSON
 * @param problem why it is not
 */
record JsonText(Optional<JsonNode> tree, String problem) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static JsonText read(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            return tree.isMissingNode()
                    ? new JsonText(Optional.empty(), "the text is empty")
                    : new JsonText(Optional.of(tree), "");
        } catch (JsonProcessingException bad) {
            Malformed malformed = Malformed.of(bad);
            return new JsonText(
                    Optional.empty(),
                    "line " + malformed.line() + ", column " + malformed.column() + ": " + malformed.problem());
        }
    }

    static String indented(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree).replace("\r\n", "\n");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
