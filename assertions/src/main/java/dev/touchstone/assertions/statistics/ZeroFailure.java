package dev.touchstone.assertions.statistics;

/** The requirement that every sample passes: FAIL at the first failure, PASS after enough clean samples. */
public final class ZeroFailure {

    private ZeroFailure() {}

    /**
     * The number of clean samples after which a pass rate of {@code unacceptable} or less has been excluded:
     * {@code ⌈ln beta / ln unacceptable⌉}, 59 for 0.95 and 0.05 (the exact form of the rule of three; Hanley and
     * Lippman-Hand 1983, JAMA 249:1743).
     *
     * @param unacceptable the pass rate that must not PASS, in (0, 1)
     * @param beta the greatest probability of PASS at that rate, in (0, 1)
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static int cleanSamples(double unacceptable, double beta) {
        Domain.insideUnit("unacceptable", unacceptable);
        Domain.insideUnit("beta", beta);
        return (int) Math.ceil(Math.log(beta) / Math.log(unacceptable));
    }
}
