package dev.touchstone.junit.version;

/**
 * One version of a prompt: the file {@code ID@VERSION.md}.
 *
 * @param id the name before the {@code @}
 * @param version the semantic version after it
 * @param template the content, line endings normalised to {@code \n}
 * @param source the file it came from, for messages; no part of the digest
 */
public record Prompt(String id, String version, String template, String source) {}
