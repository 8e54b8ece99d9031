package dev.touchstone.assertions.statistics;

/** Why a look at drift came out as it did. */
public enum DriftReason {
    /** The arms differ, and the lower bound of the distance is above the margin. */
    BEYOND_MARGIN,
    /** The upper bound of the distance is below the margin. */
    WITHIN_MARGIN,
    /** The margin lies between the bounds: more samples would tell. */
    MARGIN_BETWEEN_BOUNDS,
    /** The bounds are beyond the margin, yet such arms come about by dealing the samples out anew too often. */
    EXPLAINED_BY_CHANCE,
    /**
     * Fewer than five cases show too little of how cases vary; for {@link Target#SUITE} fewer may do if each has several
     * samples.
     */
    TOO_FEW_CASES,
    /** Every sample of either arm is one and the same number, whose range is not known. */
    NO_VARIANCE
}
