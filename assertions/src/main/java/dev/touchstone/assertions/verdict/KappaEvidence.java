package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.OptionalDouble;

/**
 * The numbers behind a finding about agreement.
 *
 * @param agreed answers that both raters put into the same category
 * @param ratings answers
 * @param kappa empty when nothing was rated, or everything was put into one category by both
 * @param interval for κ
 */
public record KappaEvidence(long agreed, long ratings, OptionalDouble kappa, Interval interval) implements Evidence {}
