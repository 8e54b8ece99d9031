package dev.touchstone.assertions;

/**
 * The loss of pass rate that is not acceptable.
 *
 * @param points as a share, above 0, below 1: 0.05 is five points
 */
public record Margin(double points) {}
