package dev.touchstone.assertions.statistics;

import java.util.Optional;

/**
 * More cases or more samples of each: what brings a standard error down to what is wanted.
 *
 * <p>The variance {@code between / m + within / (m k)} is an estimate, and so are these numbers. To price a claim about
 * the {@linkplain Target suite}, give {@link VarianceComponents#forTarget}: then nothing is gained by a new case that a
 * sample does not give too.
 *
 * <p>With σb² = 0.01, σw² = 0.09 and 50 cases of 2 samples each:
 *
 * <pre>{@code
 * MoreData.price(variance, now, 0.015, new SamplingCost(1, 4)); // 72 samples of 50 cases would do, or 2 of 245
 * MoreData.price(variance, now, 0.014, new SamplingCost(1, 4)); // no number of samples of 50 cases would
 * }</pre>
 *
 * @param cheapest of all designs that have at least the present cases and samples
 * @param moreCases as many samples of each as now
 * @param moreSamples the cases there are; empty if no number of samples suffices, since the variance between these cases
 *     alone is too much
 */
public record MoreData(CaseDesign cheapest, CaseDesign moreCases, Optional<CaseDesign> moreSamples) {

    private static final double MOST_CASES = 1e9;

    private static final long MOST_SAMPLES_SEARCHED = 100_000;

    /**
     * Prices. The cheapest number of samples is near {@code √(newCase / call × within / between)}, that is
     * {@code √(newCase / call × (1 - ICC) / ICC)} (Cochran 1977, Sampling Techniques, 10.6); here it is searched among
     * whole numbers up to
     * 100,000 more samples a case, what is already paid for counting nothing.
     *
     * @param now what has been sampled
     * @param standardError that is wanted, above 0
     * @throws IllegalArgumentException if the standard error is not above 0, or so small that more than 10⁹ cases were
     *     needed
     */
    public static MoreData price(VarianceComponents variance, CaseDesign now, double standardError, SamplingCost cost) {
        Domain.require(standardError > 0, "the wanted standard error must be above 0, but is %s", standardError);
        Need need = new Need(variance, now, standardError * standardError);
        CaseDesign moreCases = need.withSamples(now.samplesPerCase());
        return new MoreData(need.cheapest(cost, moreCases), moreCases, need.moreSamples());
    }

    /**
     * The standard error whose normal interval is that wide to either side.
     *
     * @param halfWidth above 0
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static double standardErrorFor(double halfWidth, double confidence) {
        Domain.require(halfWidth > 0, "the half width must be above 0, but is %s", halfWidth);
        return halfWidth / Distributions.normalUpperQuantile((1 - Domain.insideUnit("confidence", confidence)) / 2);
    }

    private record Need(VarianceComponents variance, CaseDesign now, double wanted) {

        /** The fewest cases that do with so many samples of each. */
        CaseDesign withSamples(long samples) {
            double needed = cases(samples);
            Domain.require(needed <= MOST_CASES, "%.3g cases would be needed, which no one pays for", needed);
            return new CaseDesign(Math.max(now.cases(), rounded(needed)), samples);
        }

        Optional<CaseDesign> moreSamples() {
            double left = wanted - variance.between() / now.cases();
            double needed = variance.within() == 0 && left >= 0 ? 1 : variance.within() / now.cases() / left;
            // Not above 0 where the cases alone vary too much.
            return needed > 0 && needed <= MOST_CASES ? Optional.of(more(needed)) : Optional.empty();
        }

        private CaseDesign more(double samples) {
            return new CaseDesign(now.cases(), Math.max(now.samplesPerCase(), rounded(samples)));
        }

        /** Up, but for a whole number that arithmetic left a little above itself. */
        private static long rounded(double needed) {
            return (long) Math.ceil(needed * (1 - 1e-12));
        }

        /** More samples of each, until these alone do or cost more than the best found so far. */
        CaseDesign cheapest(SamplingCost cost, CaseDesign start) {
            CaseDesign best = moreSamples()
                    .filter(design -> cost.of(now, design) < cost.of(now, start))
                    .orElse(start);
            CaseDesign next = start;
            long last = now.samplesPerCase() + MOST_SAMPLES_SEARCHED;
            while (next.cases() > now.cases() && next.samplesPerCase() < last && mayBeat(cost, best, next)) {
                next = withSamples(next.samplesPerCase() + 1);
                best = cost.of(now, next) < cost.of(now, best) ? next : best;
            }
            return best;
        }

        /** Whether more samples could be cheaper still: they take at least (σb² k + σw²) / se² calls, and σb² / se² cases. */
        private boolean mayBeat(SamplingCost cost, CaseDesign best, CaseDesign next) {
            double calls = (variance.between() * (next.samplesPerCase() + 1) + variance.within()) / wanted;
            double newCases = Math.max(0, variance.between() / wanted - now.cases());
            double paid = (double) now.cases() * now.samplesPerCase();
            return cost.call() * (calls - paid) + cost.newCase() * newCases < cost.of(now, best);
        }

        private double cases(long samples) {
            return (variance.between() + variance.within() / samples) / wanted;
        }
    }
}
