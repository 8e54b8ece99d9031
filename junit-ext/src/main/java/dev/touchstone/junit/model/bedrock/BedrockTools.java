package dev.touchstone.junit.model.bedrock;

import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Tool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A version's tools in Bedrock's words, behind those its parameters bring. */
final class BedrockTools {

    private BedrockTools() {}

    static List<Object> of(ModelVersion version) {
        List<Object> tools = new ArrayList<>();
        if (version.parameters().get("toolConfig") instanceof Map<?, ?> config
                && config.get("tools") instanceof List<?> written) {
            tools.addAll(written);
        }
        version.tools().forEach(tool -> tools.add(Map.of("toolSpec", specification(tool))));
        return tools;
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
