package dev.touchstone.assertions.statistics;

/** The mean of one difference per case, and its standard error between cases. */
record CaseMeans(int cases, double mean, double standardError) {

    /** Differences of shares carry rounding errors of about this size; they are no variance. */
    private static final double ROUNDING = 1e-12;

    static CaseMeans of(double[] differences) {
        int cases = differences.length;
        Domain.require(cases >= 2, "at least two cases are needed to see how they vary, but there are %s", cases);
        double mean = mean(differences);
        double squares = 0;
        double widest = 0;
        for (double difference : differences) {
            Domain.require(Double.isFinite(difference), "a case difference must be finite, but one is %s", difference);
            squares += (difference - mean) * (difference - mean);
            widest = Math.max(widest, Math.abs(difference - mean));
        }
        Domain.require(
                widest > ROUNDING,
                "all %s case differences are %s: without variance between cases there is no standard error,"
                        + " which must not be taken for certainty",
                cases,
                mean);
        return new CaseMeans(cases, mean, Math.sqrt(squares / (cases - 1) / cases));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    int degreesOfFreedom() {
        return cases - 1;
    }
}
