package dev.touchstone.junit.model.wire;

/**
 * One piece of a stream.
 *
 * @param event its type, {@code ""} where the framing has none
 * @param data its content
 */
public record Piece(String event, String data) {}
