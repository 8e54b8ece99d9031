package dev.touchstone.junit.results;

/**
 * The family of verdicts among which the false reds of a build are divided.
 *
 * @param alpha of the build
 * @param verdicts counted before the first call
 */
public record FamilyRecord(double alpha, int verdicts) {}
