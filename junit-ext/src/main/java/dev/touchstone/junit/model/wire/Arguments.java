package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;

/** The arguments of a tool call for providers that want an object, not its text. */
public final class Arguments {

    private Arguments() {}

    /**
     * Reads them; none written is none given.
     *
     * @throws ConfigurationException if they are anything else than an object
     */
    public static Object of(ModelVersion version, ToolCall call) {
        if (call.arguments().isBlank()) {
            return Map.of();
        }
        return JsonBody.ifObject(call.arguments()).orElseThrow(() -> WireMisuse.noArguments(version, call));
    }
}
