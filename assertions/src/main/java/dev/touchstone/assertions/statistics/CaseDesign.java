package dev.touchstone.assertions.statistics;

/**
 * How many samples are taken of what.
 *
 * @param cases m, at least 1
 * @param samplesPerCase k, of every case, at least 1
 */
public record CaseDesign(long cases, long samplesPerCase) {

    /** @throws IllegalArgumentException if a number is below 1 */
    public CaseDesign {
        Domain.require(cases >= 1, "cases must be at least 1, but are %s", cases);
        Domain.require(samplesPerCase >= 1, "samples per case must be at least 1, but are %s", samplesPerCase);
    }
}
