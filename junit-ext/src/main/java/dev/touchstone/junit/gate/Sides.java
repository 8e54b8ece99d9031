package dev.touchstone.junit.gate;

/**
 * What an IDE shows side by side.
 *
 * @param expected what was accepted
 * @param actual what there is now
 */
public record Sides(String expected, String actual) {}
