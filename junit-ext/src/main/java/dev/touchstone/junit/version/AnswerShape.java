package dev.touchstone.junit.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an answer of a version may be besides text: part of the digest where it is given.
 *
 * @param tools the model may call, in order
 * @param responseSchema the JSON Schema its answer must follow
 */
record AnswerShape(List<Tool> tools, Optional<Map<String, Object>> responseSchema) {

    static final AnswerShape TEXT = new AnswerShape(List.of(), Optional.empty());

    AnswerShape {
        tools = List.copyOf(tools);
    }

    @SuppressWarnings("unchecked") // a frozen map is a map
    static AnswerShape of(List<Tool> tools, Map<String, Object> schema) {
        return new AnswerShape(
                tools, Optional.of((Map<String, Object>) Objects.requireNonNull(JsonValues.frozen(schema))));
    }

    Map<String, Object> identity() {
        Map<String, Object> identity = new TreeMap<>();
        responseSchema.ifPresent(schema -> identity.put("responseSchema", schema));
        if (!tools.isEmpty()) {
            List<Object> described = new ArrayList<>();
            tools.forEach(tool -> described.add(
                    Map.of("name", tool.name(), "description", tool.description(), "parameters", tool.parameters())));
            identity.put("tools", described);
        }
        return identity;
    }
}
