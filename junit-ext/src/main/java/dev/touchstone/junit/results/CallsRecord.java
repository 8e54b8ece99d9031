package dev.touchstone.junit.results;

/**
 * What a verdict cost.
 *
 * @param used calls made for it, the baseline's and those in flight at the stop included; not those another verdict had made already
 * @param judged samples the verdict rests on
 * @param fixedPlan samples a plan of fixed size would have needed for the same error rates
 */
public record CallsRecord(int used, int judged, int fixedPlan) {}
