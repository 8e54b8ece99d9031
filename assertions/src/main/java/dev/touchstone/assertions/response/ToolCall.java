package dev.touchstone.assertions.response;

/**
 * A tool the model asked for.
 *
 * @param id what the tool's result is to refer to; {@code ""} where the provider gives none
 * @param name the tool
 * @param arguments its arguments, as the JSON text the model wrote
 */
public record ToolCall(String id, String name, String arguments) {

    /** A call nobody has to refer to. */
    public ToolCall(String name, String arguments) {
        this("", name, arguments);
    }
}
