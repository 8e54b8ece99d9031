package dev.touchstone.assertions.response;

/**
 * A tool the model asked for.
 *
 * @param name the tool
 * @param arguments its arguments, as the JSON text the model wrote
 */
public record ToolCall(String name, String arguments) {}
