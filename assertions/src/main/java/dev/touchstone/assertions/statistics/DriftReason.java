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
    /** Fewer than {@link Drift#FEWEST_CASES} cases, without several samples of each, show too little of how samples vary. */
    TOO_FEW_CASES
}
