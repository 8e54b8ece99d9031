package dev.touchstone.assertions.statistics;

/**
 * Tests of "no change" on paired cases: of those that only one version passes, half should belong to either (McNemar
 * 1947, Psychometrika 12:153). Without a margin they can only show a change, never its absence.
 */
public final class McNemar {

    private McNemar() {}

    /**
     * The two-sided mid-p value, {@code 2 P(X ≤ min(b, c)) - P(X = min(b, c))} with X binomial(b + c, ½) (Fagerland,
     * Lydersen and Laake 2013, BMC Med. Res. Methodol. 13:91): nearly never above its nominal error, and less timid than
     * the exact test. 1 when no case differs.
     *
     * @param baselineOnly cases that only the baseline passes
     * @param candidateOnly cases that only the candidate passes
     * @throws IllegalArgumentException if a count is negative
     */
    public static double midP(long baselineOnly, long candidateOnly) {
        return Math.min(
                1, 2 * Math.min(midPWorse(baselineOnly, candidateOnly), midPWorse(candidateOnly, baselineOnly)));
    }

    /** The one-sided mid-p value; small means that the candidate is worse. 1 when no case differs. */
    public static double midPWorse(long baselineOnly, long candidateOnly) {
        double atLeast = exactWorse(baselineOnly, candidateOnly);
        if (baselineOnly + candidateOnly == 0) {
            return atLeast;
        }
        double more = candidateOnly == 0 ? 0 : upperTail(baselineOnly + 1, baselineOnly + candidateOnly);
        return (atLeast + more) / 2;
    }

    /** The exact two-sided p-value, twice the smaller tail, at most 1. */
    public static double exact(long baselineOnly, long candidateOnly) {
        return Math.min(
                1, 2 * Math.min(exactWorse(baselineOnly, candidateOnly), exactWorse(candidateOnly, baselineOnly)));
    }

    /** The exact one-sided p-value; small means that the candidate is worse. 1 when no case differs. */
    public static double exactWorse(long baselineOnly, long candidateOnly) {
        Domain.count("baselineOnly", baselineOnly);
        Domain.count("candidateOnly", candidateOnly);
        long differing = baselineOnly + candidateOnly;
        return differing == 0 ? 1 : upperTail(baselineOnly, differing);
    }

    private static double upperTail(long count, long differing) {
        return ExactBinomial.upperTail(count, differing, 0.5);
    }
}
