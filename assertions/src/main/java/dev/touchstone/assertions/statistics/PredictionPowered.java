package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * A mean of which people graded a few answers and a judge graded these and many more: the judge's mean, corrected by how
 * far it was off where both graded.
 *
 * <p>Whatever the judge's quality the estimate is right; a good judge makes it more certain. The labelled answers must be
 * a random part of the same answers, at least 30 of them: the interval is a normal one.
 *
 * @param estimate of the mean that people would have given, not held within any range
 * @param standardError not negative
 * @param weight how much of the judge is used: 0 is the plain mean of the labels, 1 the plain correction
 */
public record PredictionPowered(double estimate, double standardError, double weight) {

    /**
     * The plain correction: {@code mean f + mean (y - f)} with the variance {@code var f / N + var (y - f) / n}
     * (Angelopoulos et al. 2023, Science 382:669). Worse than the labels alone if the judge is poor.
     *
     * @param labels of the n answers that people graded
     * @param judged the judge's grades of the same n answers, in the same order
     * @param unlabelled the judge's grades of the N other answers
     * @throws IllegalArgumentException if there are fewer than two of either, the first two differ in length, or a grade
     *     is not finite
     */
    public static PredictionPowered mean(double[] labels, double[] judged, double[] unlabelled) {
        check(labels, judged, unlabelled);
        return weighted(labels, judged, Moments.of(unlabelled), 1);
    }

    /**
     * The correction with the judge's weight chosen to make the variance smallest: {@code cov(y, f) / ((1 + n/N) var f)},
     * the variance over all N + n grades (PPI++; Angelopoulos, Duchi and Zrnic 2023, arXiv 2311.01453). For many labels
     * never worse than these alone; 0 if the judge always gives one grade.
     *
     * @throws IllegalArgumentException as for {@link #mean}
     */
    public static PredictionPowered tuned(double[] labels, double[] judged, double[] unlabelled) {
        check(labels, judged, unlabelled);
        double variance = Moments.of(joined(judged, unlabelled)).variance();
        double share = (double) labels.length / unlabelled.length;
        double weight = variance > 0 ? Moments.of(labels).covariance(Moments.of(judged)) / ((1 + share) * variance) : 0;
        return weighted(labels, judged, Moments.of(unlabelled), weight);
    }

    /**
     * The normal interval.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1), or the standard error is 0: grades that are
     *     all alike say nothing of how sure one may be
     */
    public Interval interval(double confidence) {
        double z = Distributions.normalUpperQuantile((1 - Domain.insideUnit("confidence", confidence)) / 2);
        Domain.require(standardError > 0, "no grade differs from another: there is no standard error to go by");
        double half = z * standardError;
        return new Interval(estimate - half, estimate + half, confidence, "prediction-powered");
    }

    private static PredictionPowered weighted(double[] labels, double[] judged, Moments unlabelled, double weight) {
        double[] errors = new double[labels.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = labels[i] - weight * judged[i];
        }
        Moments left = Moments.of(errors);
        double variance = weight * weight * unlabelled.varianceOfMean() + left.varianceOfMean();
        return new PredictionPowered(weight * unlabelled.mean() + left.mean(), Math.sqrt(variance), weight);
    }

    private static double[] joined(double[] some, double[] others) {
        double[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    private static void check(double[] labels, double[] judged, double[] unlabelled) {
        Domain.require(
                labels.length == judged.length,
                "every labelled answer needs one grade of the judge, but %s labels meet %s grades",
                labels.length,
                judged.length);
        Domain.require(labels.length >= 2, "at least two labels are needed, but there are %s", labels.length);
        Domain.require(
                unlabelled.length >= 2,
                "at least two unlabelled grades are needed, but there are %s",
                unlabelled.length);
    }
}
