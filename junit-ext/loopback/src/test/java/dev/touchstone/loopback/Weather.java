package dev.touchstone.loopback;

import java.util.List;
import java.util.Map;

/** A tool for tests, and its arguments as the model writes them. */
final class Weather {

    static final String CITY = "{\"city\":\"Zürich\"}";
    static final ToolCall CALL = new ToolCall("call_7", "weather", CITY);
    static final Map<String, Object> SCHEMA = Map.of(
            "type",
            "object",
            "properties",
            Map.of("city", Map.of("type", "string")),
            "required",
            List.of("city"),
            "additionalProperties",
            false);

    private Weather() {}

    /** Wants the tool called first, and says what it heard then. */
    static Script script() {
        return Script.sequence(Reply.toolCalls(CALL), Reply.text("It rains in Zürich."));
    }
}
