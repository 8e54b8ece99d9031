package dev.touchstone.junit.approval;

/**
 * Which prompt was asked with.
 *
 * @param name its id and version, as {@code refund@1.2.0}
 * @param digest of its content
 */
public record PromptOrigin(String name, String digest) {}
