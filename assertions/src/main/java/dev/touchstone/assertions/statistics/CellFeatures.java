package dev.touchstone.assertions.statistics;

/**
 * The area below the distribution function in every cell between two neighbouring edges, in units of {@code scale}: their
 * differences add up to Wasserstein's distance where the two functions do not cross inside a cell.
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record CellFeatures(double[] edges, double scale) implements Features {

    @Override
    public int count() {
        return edges.length - 1;
    }

    @Override
    public void add(double[] samples, double weight, double[] row) {
        double each = weight / samples.length;
        double[] below = new double[count()];
        for (double sample : samples) {
            int cell = Math.max(0, SortedValues.firstAbove(edges, sample) - 1);
            if (cell < below.length) {
                row[cell] += each * (edges[cell + 1] - sample) / scale;
                below[cell] += each;
            }
        }
        double cumulated = 0;
        for (int j = 0; j < below.length; j++) {
            row[j] += cumulated * (edges[j + 1] - edges[j]) / scale;
            cumulated += below[j];
        }
    }
}
