package dev.touchstone.assertions.statistics;

import java.util.Optional;

/**
 * What is known of a pass rate when some answers were never given: calls that broke or timed out are neither passes nor
 * failures, so everything is said for the worst and for the best they could have been. No assumption is made on why they
 * are missing (Manski 2003, Partial Identification of Probability Distributions).
 *
 * <p>298 calls decide 0.95 against 0.90 at 0.05 each: 277 passes accept.
 *
 * <pre>{@code
 * new MissingAnswers(277, 290, 8).decide(requirement); // ACCEPT: enough passed already
 * new MissingAnswers(272, 290, 8).decide(requirement); // CONTINUE: 272 would be rejected, 280 accepted
 * new MissingAnswers(268, 290, 8).decide(requirement); // REJECT: not even 276 would do
 * }</pre>
 *
 * @param passes among the answers given, from 0 to {@code answered}
 * @param answered how many answers were given, not negative
 * @param missing how many were not, not negative
 */
public record MissingAnswers(long passes, long answered, long missing) {

    /** The greatest share of missing answers that may be left out of a report, and then only if they decide nothing. */
    public static final double MOST_LEFT_OUT = 0.02;

    /** @throws IllegalArgumentException if a count is negative, passes exceed the answers, or nothing was asked */
    public MissingAnswers {
        Domain.count("answered", answered);
        Domain.count("missing", missing);
        Domain.passes(passes, answered + missing);
        Domain.require(passes <= answered, "passes must lie between 0 and %s, but are %s", answered, passes);
    }

    /** All missing answers failed. */
    public Proportion worst() {
        return new Proportion(passes, answered + missing);
    }

    /** All missing answers passed. */
    public Proportion best() {
        return new Proportion(passes + missing, answered + missing);
    }

    /** The share of calls without an answer, in [0, 1]. */
    public double missingShare() {
        return (double) missing / (answered + missing);
    }

    /**
     * From the lower {@linkplain ProportionInterval#clopperPearson exact} limit of the worst to the upper of the best
     * case, which holds the pass rate of all that was asked at least as often as it says.
     *
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if the confidence is not in (0, 1)
     */
    public Interval interval(double confidence) {
        Interval low = ProportionInterval.clopperPearson(worst().passes(), worst().n(), confidence);
        Interval high = ProportionInterval.clopperPearson(best().passes(), best().n(), confidence);
        return new Interval(low.low(), high.high(), confidence, "Clopper-Pearson, worst to best case");
    }

    /**
     * The exact test of a number of samples that was fixed before, answered only if every way the missing answers could
     * have gone gives the same answer: ACCEPT needs it in the worst case, REJECT in the best.
     *
     * <p>In one case: REJECT if {@code P(X ≤ x | acceptable) ≤ alpha}, ACCEPT if
     * {@code P(X ≥ x | unacceptable) ≤ beta}, and ACCEPT if both, as can be for many samples. So both errors keep their
     * bounds whatever the reason why answers are missing.
     */
    public Look decide(Hypotheses hypotheses) {
        Look ifFailed = exact(worst(), hypotheses);
        return ifFailed == exact(best(), hypotheses) ? ifFailed : Look.CONTINUE;
    }

    /**
     * The rate among the answers given, for a report; empty unless at most 2 % are missing and the decision does not hang
     * on them.
     */
    public Optional<Proportion> answeredOnly(Hypotheses hypotheses) {
        boolean harmless = answered >= 1
                && missingShare() <= MOST_LEFT_OUT
                && exact(worst(), hypotheses) == exact(best(), hypotheses);
        return harmless ? Optional.of(new Proportion(passes, answered)) : Optional.empty();
    }

    private static Look exact(Proportion seen, Hypotheses h) {
        if (ExactBinomial.upperTail(seen.passes(), seen.n(), h.unacceptable()) <= h.beta()) {
            return Look.ACCEPT;
        }
        boolean rejected = ExactBinomial.lowerTail(seen.passes(), seen.n(), h.acceptable()) <= h.alpha();
        return rejected ? Look.REJECT : Look.CONTINUE;
    }
}
