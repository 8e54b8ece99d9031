package dev.touchstone.junit.model.bedrock;

import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A version's tools in Bedrock's words. */
final class BedrockTools {

    private BedrockTools() {}

    static List<Map<String, Map<String, Object>>> of(ModelVersion version) {
        return version.tools().stream()
                .map(tool -> Map.of("toolSpec", specification(tool)))
                .toList();
    }

    private static Map<String, Object> specification(Tool tool) {
        Map<String, Object> specification = new LinkedHashMap<>();
        specification.put("name", tool.name());
        if (!tool.description().isBlank()) { // Bedrock refuses an empty one
            specification.put("description", tool.description());
        }
        Map<String, Object> schema = tool.parameters().isEmpty() ? Map.of("type", "object") : tool.parameters();
        specification.put("inputSchema", Map.of("json", schema));
        return specification;
    }
}
