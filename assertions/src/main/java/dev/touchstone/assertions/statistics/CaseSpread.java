package dev.touchstone.assertions.statistics;

/** Whether cases vary enough to estimate a standard error from them; where they do not, there is no number to show. */
public enum CaseSpread {
    /** There are too few cases for the method. */
    TOO_FEW_CASES,
    /** All cases have the same mean, which must not be taken for certainty. */
    NO_VARIANCE,
    /** The cases differ. */
    VARIES;

    /**
     * Looks at one mean per case; differences below 10⁻¹² are taken for rounding.
     *
     * @param fewest how many cases the method needs
     * @throws IllegalArgumentException if a mean is not finite
     */
    public static CaseSpread of(double[] caseMeans, int fewest) {
        Moments moments = Moments.of(caseMeans);
        if (caseMeans.length < Math.max(2, fewest)) {
            return TOO_FEW_CASES;
        }
        return moments.variance() > 0 ? VARIES : NO_VARIANCE;
    }

    /** @throws IllegalArgumentException unless the cases vary */
    static void require(double[] caseMeans, int fewest) {
        CaseSpread spread = of(caseMeans, fewest);
        Domain.require(
                spread != TOO_FEW_CASES, "at least %s cases are needed, but there are %s", fewest, caseMeans.length);
        Domain.require(
                spread != NO_VARIANCE,
                "all %s cases have the mean %s, which must not be taken for certainty",
                caseMeans.length,
                caseMeans.length == 0 ? 0 : caseMeans[0]);
    }
}
