package dev.touchstone.junit.review;

/**
 * Who accepts.
 *
 * @param by a name
 * @param reason why; may be empty
 */
record Reviewer(String by, String reason) {}
