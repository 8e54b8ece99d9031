package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.CaseDesign;
import dev.touchstone.assertions.statistics.MoreData;
import dev.touchstone.assertions.statistics.SampleSize;
import dev.touchstone.assertions.statistics.SamplingCost;
import dev.touchstone.assertions.statistics.VarianceComponents;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How one number per case varies, and how much of it comes from asking each case so few times only. */
final class CaseVariation {

    private static final SamplingCost EVERY_CALL_ALIKE = new SamplingCost(1, 0);

    private final double[] means;
    private final double[] ofMeans;
    private final long samplesPerCase;

    /**
     * @param ofMeans the variance that each number has by chance, estimated within the case; all 0 where one was asked once
     * @param samplesPerCase of the case with the fewest
     */
    private CaseVariation(double[] means, double[] ofMeans, long samplesPerCase) {
        this.means = means;
        this.ofMeans = ofMeans;
        this.samplesPerCase = samplesPerCase;
    }

    static CaseVariation ofRates(List<CaseTally> cases) {
        long fewest = cases.stream().mapToLong(CaseTally::samples).min().orElse(0);
        return new CaseVariation(
                cases.stream().mapToDouble(CaseTally::passRate).toArray(),
                cases.stream().mapToDouble(tally -> ofMean(tally, fewest)).toArray(),
                fewest);
    }

    static CaseVariation ofDifferences(List<CaseChange> changes) {
        long fewest = changes.stream()
                .mapToLong(change ->
                        Math.min(change.baseline().samples(), change.candidate().samples()))
                .min()
                .orElse(0);
        return new CaseVariation(
                changes.stream().mapToDouble(CaseChange::difference).toArray(),
                changes.stream()
                        .mapToDouble(change -> ofMean(change.baseline(), fewest) + ofMean(change.candidate(), fewest))
                        .toArray(),
                fewest);
    }

    static CaseVariation ofScores(List<List<Double>> rows) {
        long fewest = rows.stream().mapToInt(List::size).min().orElse(0);
        double[] means = rows.stream().mapToDouble(CaseVariation::mean).toArray();
        double[] ofMeans = rows.stream()
                .mapToDouble(row -> fewest < 2
                        ? 0
                        : variance(row.stream().mapToDouble(Double::doubleValue).toArray()) / row.size())
                .toArray();
        return new CaseVariation(means, ofMeans, fewest);
    }

    /**
     * What would tell the mean from a bound so far away, with these error rates; empty where the cases do not vary, or
     * where these would be expected to do.
     */
    Optional<MoreData> price(double apart, ErrorRates rates) {
        if (means.length < 2) {
            return Optional.empty();
        }
        double wanted = 1 / Math.sqrt(SampleSize.ofMean(apart, 1, rates.alpha(), rates.beta()));
        CaseDesign now = new CaseDesign(means.length, samplesPerCase);
        try {
            return Optional.of(MoreData.price(components(), now, wanted, EVERY_CALL_ALIKE))
                    .filter(more -> more.moreCases().cases() > now.cases());
        } catch (IllegalArgumentException nobodyPaysForSoMany) {
            return Optional.empty();
        }
    }

    /** What varies more than chance within cases explains lies between them. */
    private VarianceComponents components() {
        double chance = Arrays.stream(ofMeans).average().orElseThrow();
        return new VarianceComponents(Math.max(0, variance(means) - chance), chance * samplesPerCase);
    }

    private static double ofMean(CaseTally tally, long fewest) {
        return fewest < 2 ? 0 : tally.passRate() * (1 - tally.passRate()) / (tally.samples() - 1);
    }

    private static double mean(List<Double> row) {
        return row.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return squares / (values.length - 1);
    }
}
