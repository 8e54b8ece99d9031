package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The numbers behind a finding about two versions that were not asked the same.
 *
 * @param baseline the baseline's answers
 * @param candidate the candidate's answers
 * @param difference the candidate's pass rate minus the baseline's, −1 to 1; empty when one of them was not asked
 * @param interval for the difference
 * @param toDecide answers of each version that decide, about, if they go on as these; empty when decided, or when these
 *     should have been enough
 */
public record UnpairedEvidence(
        Trials baseline, Trials candidate, OptionalDouble difference, Interval interval, OptionalLong toDecide)
        implements Evidence {}
