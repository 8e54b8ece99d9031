package dev.touchstone.junit.approval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Masks in the values of JSON, so that it stays JSON. */
record JsonMasks(List<Mask> masks) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    JsonNode in(JsonNode node) {
        if (node.isObject()) {
            ObjectNode masked = NODES.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                masked.set(member.getKey(), in(member.getValue()));
            }
            return masked;
        }
        if (node.isArray()) {
            ArrayNode masked = NODES.arrayNode();
            node.forEach(element -> masked.add(in(element)));
            return masked;
        }
        return node.isTextual() ? NODES.textNode(text(node.textValue())) : number(node);
    }

    private String text(String text) {
        String masked = text;
        for (Mask mask : masks) {
            masked = mask.in(masked);
        }
        return masked;
    }

    private JsonNode number(JsonNode node) {
        return masks.stream()
                .filter(mask -> node.isNumber() && mask.isAll(node.asText()))
                .findFirst()
                .<JsonNode>map(mask -> NODES.textNode(mask.shown()))
                .orElse(node);
    }
}
