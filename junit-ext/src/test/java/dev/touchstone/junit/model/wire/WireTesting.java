package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.junit.version.KeySource;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.Optional;

/** What the tests of all wire formats need. */
public final class WireTesting {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keys that say where they were looked for. */
    public static final Keys KEYS = new Keys() {
        @Override
        public String key(Optional<KeySource> source, String usualVariable) {
            return "key of " + source.map(Object::toString).orElse(usualVariable);
        }

        @Override
        public Optional<String> variable(String name) {
            return Optional.empty();
        }
    };

    private WireTesting() {}

    public static ModelVersion version(String model, Map<String, Object> parameters) {
        return new ModelVersion("refund-v1", Optional.of("p"), model, Optional.empty(), parameters);
    }

    public static void assertSameJson(String actual, String expected) {
        assertThat(read(actual).toPrettyString()).isEqualTo(read(expected).toPrettyString());
    }

    /** Feeds the pieces; says of each whether it brought something of the answer. */
    public static String fed(StreamedAnswer answer, String... pieces) {
        StringBuilder brought = new StringBuilder();
        for (String piece : pieces) {
            brought.append(answer.take(new Piece("", piece)) ? '+' : '-');
        }
        return brought.toString();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
