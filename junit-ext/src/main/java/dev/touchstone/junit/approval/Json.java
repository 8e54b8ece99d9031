package dev.touchstone.junit.approval;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.junit.version.CanonicalJson;
import dev.touchstone.junit.version.Malformed;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Small JSON values in the front matter, read strictly: no key twice, nothing after the value. */
final class Json {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static String string(String json, int line) {
        JsonNode node = node(json, line);
        if (!node.isTextual()) {
            throw new BadLine(line, "a text in quotes is expected");
        }
        return node.textValue();
    }

    /** Canonical JSON whose invisible characters were escaped. */
    static String object(String json, int line) {
        JsonNode node = objectNode(json, line);
        return json.contains("\\u") ? canonical(node) : json;
    }

    static SortedMap<String, Check> checks(String json, int line) {
        SortedMap<String, Check> checks = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : objectNode(json, line).properties()) {
            checks.put(Scalar.unescaped(entry.getKey(), line), check(entry.getValue(), line));
        }
        return checks;
    }

    static Spread spread(String json, int line) {
        JsonNode node = objectNode(json, line);
        if (!node.path("n").isInt()
                || !node.path("mean").isNumber()
                || !node.path("sd").isNumber()) {
            throw new BadLine(line, "closeness needs the integer n and the numbers mean and sd");
        }
        return new Spread(
                node.path("n").intValue(),
                node.path("mean").doubleValue(),
                node.path("sd").doubleValue());
    }

    private static Check check(JsonNode counts, int line) {
        if (!counts.isArray()
                || counts.size() != 2
                || !counts.path(0).isInt()
                || !counts.path(1).isInt()) {
            throw new BadLine(line, "a check needs two integers, as \"polite\":[19,20]");
        }
        return new Check(counts.path(0).intValue(), counts.path(1).intValue());
    }

    private static JsonNode objectNode(String json, int line) {
        JsonNode node = node(json, line);
        if (!node.isObject()) {
            throw new BadLine(line, "a JSON object is expected");
        }
        return node;
    }

    private static JsonNode node(String json, int line) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new BadLine(line, "not JSON: " + Malformed.of(malformed).problem());
        }
    }

    private static String canonical(JsonNode node) {
        return CanonicalJson.of(JSON.convertValue(node, new TypeReference<Map<String, @Nullable Object>>() {}));
    }
}
