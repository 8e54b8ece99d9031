package dev.touchstone.assertions.verdict;

/**
 * How far the drawing of a record has come.
 *
 * @param samples answers drawn
 * @param cases golden cases
 * @param toDraw further answers, 0 when there are enough
 */
public record NewRecordEvidence(int samples, int cases, int toDraw) implements Evidence {}
