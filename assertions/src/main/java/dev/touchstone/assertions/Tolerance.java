package dev.touchstone.assertions;

/**
 * How far below the required pass rate a version is unacceptable.
 *
 * @param points as a share, above 0, below the required rate: 0.05 is five points
 */
public record Tolerance(double points) {}
