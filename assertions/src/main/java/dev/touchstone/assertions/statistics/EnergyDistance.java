package dev.touchstone.assertions.statistics;

/**
 * How far apart two samples of numbers or vectors are: {@code 2 E‖X − Y‖ − E‖X − X′‖ − E‖Y − Y′‖} with every pair of the
 * samples counted, equal ones too (V-statistic; Székely and Rizzo 2013, J. Stat. Plan. Inference 143:1249). 0 only for
 * equal samples; it sees every kind of change.
 *
 * @param squared the energy distance, in the unit of the samples
 * @param n samples of the first arm
 * @param m samples of the second arm
 */
public record EnergyDistance(double squared, int n, int m) {

    /**
     * Of numbers, in {@code O(N log N)}: {@code 2 ∫ (F − G)²}.
     *
     * @throws IllegalArgumentException if an arm is empty or a number is not finite
     */
    public static EnergyDistance of(double[] x, double[] y) {
        CaseSamples samples = CaseSamples.independent(x, y);
        CaseLayout layout = samples.layout();
        double unit = layout.unit();
        double squared = new RankedPool(samples.values()).energy(layout.masses()) / unit / unit;
        return new EnergyDistance(squared, x.length, y.length);
    }

    /**
     * Of vectors, from the distances of all pairs.
     *
     * @throws IllegalArgumentException if an arm is empty, or vectors differ in length or hold what is not finite
     */
    public static EnergyDistance of(double[][] x, double[][] y) {
        Vectored.check(x, y);
        double between = Vectored.mean(x, y, Math::sqrt);
        double within = Vectored.mean(x, x, Math::sqrt) + Vectored.mean(y, y, Math::sqrt);
        return new EnergyDistance(Math.max(0, 2 * between - within), x.length, y.length);
    }

    /** Its square root, which obeys the triangle inequality. */
    public double root() {
        return Math.sqrt(squared);
    }

    /** {@code nm / (n + m)} times the energy distance, the test statistic of Székely and Rizzo (2004, InterStat 5). */
    public double statistic() {
        return squared * n * m / ((double) n + m);
    }
}
