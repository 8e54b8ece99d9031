package dev.touchstone.assertions.statistics;

/**
 * The area below the distribution function in every cell between two neighbouring edges, in units of {@code scale}: their
 * differences add up to Wasserstein's distance where the two functions do not cross inside a cell.
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record CellFeatures(double[] edges, double scale) implements Features {

    private int cells() {
        return edges.length - 1;
    }

    /** For each cell the area of the samples inside it, and then how much weight they have. */
    @Override
    public int sums() {
        return 2 * cells();
    }

    @Override
    public void add(double[] samples, double weight, double[] sums) {
        double each = weight / samples.length;
        for (double sample : samples) {
            int cell = Math.max(0, SortedValues.firstAbove(edges, sample) - 1);
            if (cell < cells()) {
                sums[cell] += each * (edges[cell + 1] - sample);
                sums[cells() + cell] += each;
            }
        }
    }

    @Override
    public double[] of(double[] sums) {
        double[] areas = new double[cells()];
        double below = 0;
        for (int j = 0; j < areas.length; j++) {
            areas[j] = (sums[j] + below * (edges[j + 1] - edges[j])) / scale;
            below += sums[cells() + j];
        }
        return areas;
    }
}
