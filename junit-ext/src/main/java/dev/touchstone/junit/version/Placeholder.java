package dev.touchstone.junit.version;

/**
 * {@code {{name}}} in a prompt.
 *
 * @param name the field it stands for
 * @param line where it begins, from 1
 */
public record Placeholder(String name, int line) {}
