package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A tool the reply wants called.
 *
 * @param id names the call; Ollama has none
 * @param name of the tool
 * @param arguments a JSON object
 */
public record ToolCall(String id, String name, String arguments) {

    /** Refuses what no model can want: {@link IllegalArgumentException} if the arguments are no JSON object */
    public ToolCall {
        if (!Json.parsed(arguments).map(JsonNode::isObject).orElse(false)) {
            throw new IllegalArgumentException("the arguments of " + name + " are no JSON object: " + arguments);
        }
    }

    JsonNode argumentsNode() {
        return Json.parsed(arguments).orElseThrow();
    }
}
