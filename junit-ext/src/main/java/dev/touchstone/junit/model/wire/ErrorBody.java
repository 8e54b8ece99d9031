package dev.touchstone.junit.model.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Stream;

/** What a provider says in an error, whichever of the usual shapes it has; else the body itself. */
final class ErrorBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ErrorBody() {}

    /** Empty if the body is blank. */
    static Optional<String> message(String body) {
        return Optional.of(body).filter(text -> !text.isBlank()).map(text -> parsed(text)
                .orElse(text));
    }

    private static Optional<String> parsed(String body) {
        try {
            JsonNode whole = JSON.readTree(body);
            JsonNode first = whole.isArray() ? whole.path(0) : whole;
            return Stream.of("/error/message", "/error", "/message", "/Message", "/detail")
                    .map(first::at)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .findFirst();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
