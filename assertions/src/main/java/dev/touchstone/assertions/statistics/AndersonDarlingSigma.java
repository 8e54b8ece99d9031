package dev.touchstone.assertions.statistics;

/** The standard deviation of the k-sample A² when nothing differs (Scholz and Stephens 1987, equation 4). */
final class AndersonDarlingSigma {

    private AndersonDarlingSigma() {}

    static double of(double[][] samples) {
        double all = 0;
        double inverse = 0;
        for (double[] sample : samples) {
            all += sample.length;
            inverse += 1.0 / sample.length;
        }
        double h = 0;
        double g = 0;
        for (int i = (int) all - 1; i >= 1; i--) {
            // h holds the sum of 1/j for j above i.
            g += h / (all - i);
            h += 1.0 / i;
        }
        double[] c = coefficients(samples.length, inverse, h, g);
        double cubic = ((c[0] * all + c[1]) * all + c[2]) * all + c[3];
        return Math.sqrt(cubic / ((all - 1) * (all - 2) * (all - 3)));
    }

    private static double[] coefficients(double k, double inverse, double h, double g) {
        double a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * inverse;
        double b = (2 * g - 4) * k * k + 8 * h * k + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6;
        double c = (6 * h + 2 * g - 2) * k * k + (4 * h - 4 * g + 6) * k + (2 * h - 6) * inverse + 4 * h;
        double d = (2 * h + 6) * k * k - 4 * h * k;
        return new double[] {a, b, c, d};
    }
}
