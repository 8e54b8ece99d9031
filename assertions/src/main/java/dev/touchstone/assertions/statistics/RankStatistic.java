package dev.touchstone.assertions.statistics;

/** How far apart two arms are, from their sorted samples and the mass of each; larger is farther. */
@FunctionalInterface
public interface RankStatistic {

    /** Never negative, and the same for the same masses. */
    double of(RankedPool pool, double[] masses);
}
