package dev.touchstone.assertions.statistics;

/** The distance of vectors in the space of a kernel, and what is needed to decide on it. */
final class VectorDrift {

    /** The longest that the difference of two vectors can be in the space of a kernel that is 1 for equal ones. */
    private static final double RANGE = Math.sqrt(2);

    private final CaseLayout layout;
    private final double[][] kernel;

    VectorDrift(CaseVectors samples) {
        layout = samples.layout();
        kernel = Vectored.squared(samples.values());
        GaussianKernel.ofSquares(kernel).apply(kernel);
    }

    CaseLayout layout() {
        return layout;
    }

    /** {@code E‖Δ + Z‖ ≤ √(‖Δ‖² + E‖Z‖²)}, so the square of the noise is taken off the square of what was seen. */
    DistanceEstimate estimate() {
        KernelScatter scatter = KernelScatter.of(layout, kernel);
        double[][] covariance = scatter.covariance();
        double noise = KernelSums.trace(covariance);
        return new DistanceEstimate(
                Math.sqrt(scatter.squaredDistance()),
                Math.sqrt(KernelSums.largestEigenvalue(covariance)),
                seen -> Math.sqrt(Math.max(0, seen * seen - noise)),
                RANGE,
                layout.cases() - 1);
    }

    double pValue(PermutationTest test) {
        KernelUnits units = KernelUnits.of(layout);
        CaseLayout parts = units.layout();
        double[] once = new double[layout.samples()];
        java.util.Arrays.fill(once, 1);
        double[][] products = KernelSums.aggregate(kernel, units.of(), once, parts.samples());
        Exchange exchange = parts.paired() ? Exchange.WITHIN_CASE : Exchange.WHOLE_CASES;
        return test.pValue(parts.masses(), exchange.shuffle(parts), masses -> KernelSums.quadratic(products, masses));
    }
}
