package dev.touchstone.assertions;

/**
 * Answers that were asked for and never came.
 *
 * @param answers how many, not negative
 */
public record Missing(long answers) {}
