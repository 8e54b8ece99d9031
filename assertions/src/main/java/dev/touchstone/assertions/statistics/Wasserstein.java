package dev.touchstone.assertions.statistics;

/** Wasserstein's distance, also called earth mover's. */
public final class Wasserstein {

    private Wasserstein() {}

    /**
     * {@code ∫ |F − G|} between the distribution functions of two samples (Vallender 1974, Theory Probab. Appl. 18:784), in
     * the unit of the samples: how far a sample has moved on average. In {@code O(N log N)}.
     *
     * @throws IllegalArgumentException if a sample is empty or a number is not finite
     */
    public static double distance(double[] x, double[] y) {
        CaseSamples samples = CaseSamples.independent(x, y);
        CaseLayout layout = samples.layout();
        return new RankedPool(samples.values()).wasserstein(layout.masses()) / layout.unit();
    }
}
