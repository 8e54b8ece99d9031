package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import java.util.OptionalDouble;

/**
 * The numbers behind a finding about a pass rate that a judge reported.
 *
 * @param judged what the judge reported, and what it takes to decide by it
 * @param scale the requirement that the report was tested against
 * @param corrected the pass rate freed from the judge's errors, 0 to 1; empty when nothing was asked
 * @param interval for the pass rate, the judge's calibration included
 */
public record JudgedPassRateEvidence(
        PassRateEvidence judged, PassRateRequirement scale, OptionalDouble corrected, Interval interval)
        implements Evidence {}
