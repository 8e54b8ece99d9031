package dev.touchstone.assertions.statistics;

/** Half the share of every category: their differences add up to the total variation. */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record CategoryFeatures(double[] categories) implements Features {

    @Override
    public int sums() {
        return categories.length;
    }

    @Override
    public void add(double[] samples, double weight, double[] sums) {
        double each = weight / (2.0 * samples.length);
        for (double sample : samples) {
            sums[SortedValues.firstNotBelow(categories, sample)] += each;
        }
    }

    @Override
    public double[] of(double[] sums) {
        return sums;
    }
}
