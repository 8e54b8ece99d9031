package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.response.ToolCall;
import java.util.Map;

/** The arguments of a tool call for providers that want an object, not its text. */
public final class Arguments {

    private Arguments() {}

    /**
     * Reads them; none written is none given.
     *
     * @throws MalformedAnswer if the model wrote anything else than an object
     */
    public static Object of(ToolCall call) {
        return call.arguments().isBlank() ? Map.of() : JsonBody.object(call.arguments());
    }
}
