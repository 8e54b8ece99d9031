package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.OptionalDouble;

/**
 * The numbers behind a finding about scores.
 *
 * @param mean of the scores; empty when nothing was asked
 * @param interval for the mean
 * @param samples scores
 * @param cases golden cases they belong to
 * @param fixedPlan samples a plan of fixed size needs for the same error rates, if scores vary as they may at most
 * @param toDecide further samples that decide at the latest; 0 when decided or when nothing can be promised
 */
public record ScoreEvidence(OptionalDouble mean, Interval interval, int samples, int cases, int fixedPlan, int toDecide)
        implements Evidence {}
