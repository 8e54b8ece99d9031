package dev.touchstone.assertions.statistics;

import java.util.Optional;

/**
 * Cohen's κ: how far two raters agree beyond what their habits alone would make them agree, {@code (po - pe) / (1 - pe)}.
 *
 * <p>It depends on how common the categories are: two judges of equal sensitivity and specificity have different κ on
 * easy and on hard answers, so show those beside it.
 *
 * @param estimate 1 for full agreement, 0 for that of chance, possibly below
 * @param standardError for an interval, whatever κ is (Fleiss, Cohen and Everitt 1969, Psychol. Bull. 72:323)
 * @param nullStandardError for the test of κ = 0 only (same source)
 */
public record Kappa(double estimate, double standardError, double nullStandardError) {

    /** What a disagreement by several categories is worth. */
    public enum Weights {
        /** Every disagreement counts in full (Cohen 1960, Educ. Psychol. Meas. 20:37); for categories without order. */
        NONE {
            @Override
            double agreement(double distance) {
                return distance == 0 ? 1 : 0;
            }
        },
        /** A disagreement counts as much as it is wide (Cohen 1968, Psychol. Bull. 70:213); for grades of equal steps. */
        LINEAR {
            @Override
            double agreement(double distance) {
                return 1 - distance;
            }
        },
        /** A disagreement counts as its width squared (same source). */
        QUADRATIC {
            @Override
            double agreement(double distance) {
                return 1 - distance * distance;
            }
        };

        /** Of two categories so far apart, as a share of the widest distance. */
        abstract double agreement(double distance);
    }

    /**
     * Estimates from how often each pair of categories was given; empty if both raters gave one and the same category
     * throughout, for then chance alone explains all.
     *
     * @param counts a square table of at least two categories, rows for the first rater, columns for the second
     * @throws IllegalArgumentException if the table is not square, a count is negative, or all are 0
     */
    public static Optional<Kappa> of(long[][] counts, Weights weights) {
        AgreementTable table = AgreementTable.of(counts, weights);
        return table.expected() < 1 ? Optional.of(table.kappa()) : Optional.empty();
    }

    /**
     * The normal interval within [-1, 1].
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1), or the standard error is 0, as it is at full
     *     agreement: no disagreement seen is not no disagreement
     */
    public Interval interval(double confidence) {
        double z = Distributions.normalUpperQuantile((1 - Domain.insideUnit("confidence", confidence)) / 2);
        Domain.require(standardError > 0, "kappa is %s without a standard error to go by", estimate);
        double half = z * standardError;
        return new Interval(Math.max(-1, estimate - half), Math.min(1, estimate + half), confidence, "kappa, normal");
    }
}
