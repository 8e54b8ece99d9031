package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Equivalence;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.PairedDifference;
import dev.touchstone.assertions.statistics.ProportionInterval;
import dev.touchstone.assertions.statistics.SampleSize;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Judges whether two versions are alike, on trials that are over, of sizes nobody chose by looking at them. */
public final class FinishedEquivalence {

    private static final double CLOSE = 1e-9;

    private final SameCases cases;
    private final EquivalenceRequirement requirement;
    private final double[] differences;

    private FinishedEquivalence(SameCases cases, EquivalenceRequirement requirement) {
        this.cases = cases;
        this.requirement = requirement;
        this.differences = cases.differences();
    }

    /**
     * Judges by two one-sided tests (Schuirmann 1987, J. Pharmacokinet. Biopharm. 15:657) on the golden cases both were
     * asked.
     *
     * <p>{@link Outcome#PASS} if both "lower by the margin or more" and "higher by the margin or more" are refuted at β: with
     * one sample per case and version by the score of Tango (1998), with more by the t-test on the differences of the case
     * means, with differences that are all equal by the largest probability any distribution gives to just that. {@link
     * Outcome#FAIL} if a bet on the differences (Waudby-Smith and Ramdas 2024) refutes at α / 2 that the difference is
     * within the margin on one side: right for cases of any distribution.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the cases are not known or not the same
     */
    public static Verdict of(Trials candidate, Trials baseline, EquivalenceRequirement requirement) {
        FinishedEquivalence test = new FinishedEquivalence(SameCases.of(candidate, baseline), requirement);
        Outcome outcome = test.outcome();
        Finding finding = new Finding(requirement, outcome, test.evidence(outcome));
        return Verdict.of(List.of(finding), candidate, Optional.of(baseline));
    }

    private Outcome outcome() {
        if (isEquivalent()) {
            return Outcome.PASS;
        }
        return isBeyond() ? Outcome.FAIL : Outcome.INCONCLUSIVE;
    }

    private boolean isBeyond() {
        if (Math.abs(mean()) <= requirement.margin()) {
            return false;
        }
        Interval sure =
                PairedDifference.anytime(differences, 1 - requirement.rates().alpha());
        return sure.high() < -requirement.margin() || sure.low() > requirement.margin();
    }

    private boolean isEquivalent() {
        double beta = requirement.rates().beta();
        if (CaseMeans.areAllEqual(differences)) {
            return EqualDifferences.of(differences).unacceptableTail(requirement.margin()) <= beta
                    && EqualDifferences.of(mirrored()).unacceptableTail(requirement.margin()) <= beta;
        }
        return (cases.isOneSampleEach() ? tango() : Equivalence.pValue(differences, requirement.margin())) <= beta;
    }

    private double tango() {
        long lost = lost();
        long gained = gained();
        return Math.max(
                PairedDifference.tangoLowerTail(lost, gained, differences.length, requirement.margin()),
                PairedDifference.tangoLowerTail(gained, lost, differences.length, requirement.margin()));
    }

    private EquivalenceEvidence evidence(Outcome outcome) {
        return new EquivalenceEvidence(
                cases.baseline(),
                cases.candidate(),
                mean(),
                interval(),
                cases.changes(),
                outcome == Outcome.INCONCLUSIVE ? toDecide() : OptionalLong.empty());
    }

    private Interval interval() {
        double confidence = 1 - 2 * requirement.rates().beta();
        if (CaseMeans.areAllEqual(differences)) {
            return equalInterval(confidence);
        }
        Interval interval = cases.isOneSampleEach()
                ? PairedDifference.tango(lost(), gained(), differences.length, confidence)
                : PairedDifference.meanOfCases(differences, confidence);
        return new Interval(Math.max(-1, interval.low()), Math.min(1, interval.high()), confidence, interval.method());
    }

    /** All differences at which one of the two tests of {@link EqualDifferences} does not refute. */
    private Interval equalInterval(double confidence) {
        double each = differences[0];
        long n = differences.length;
        double other = 1 - ProportionInterval.clopperPearson(n, n, confidence).low();
        return new Interval(
                Math.max(-1, each - other * (1 + each)),
                Math.min(1, each + other * (1 - each)),
                confidence,
                "Clopper-Pearson on cases");
    }

    /** By the normal approximation, for the difference and the spread that were seen. */
    private OptionalLong toDecide() {
        double apart = Math.abs(Math.abs(mean()) - requirement.margin());
        if (apart < CLOSE) {
            return OptionalLong.empty();
        }
        boolean within = Math.abs(mean()) < requirement.margin();
        double needed = within && CaseMeans.areAllEqual(differences) ? equalCases() : varyingCases(apart, within);
        long more = (long) Math.ceil(needed) - differences.length;
        return more > 0 ? OptionalLong.of(more) : OptionalLong.empty();
    }

    private double varyingCases(double apart, boolean within) {
        double beta = requirement.rates().beta();
        double error = within ? beta : requirement.rates().alpha() / 2;
        return SampleSize.ofMean(apart, Math.max(variance(), apart), error, beta);
    }

    /** One equal case has at most that probability beyond the margin, as {@link EqualDifferences} says. */
    private double equalCases() {
        double one = (1 - requirement.margin()) / (1 - Math.abs(mean()));
        return Math.log(requirement.rates().beta()) / Math.log(one);
    }

    private double mean() {
        return Arrays.stream(differences).average().orElseThrow();
    }

    private double variance() {
        double mean = mean();
        return Arrays.stream(differences)
                .map(difference -> (difference - mean) * (difference - mean))
                .average()
                .orElseThrow();
    }

    private double[] mirrored() {
        return Arrays.stream(differences).map(difference -> -difference).toArray();
    }

    private long lost() {
        return Arrays.stream(differences).filter(difference -> difference < 0).count();
    }

    private long gained() {
        return Arrays.stream(differences).filter(difference -> difference > 0).count();
    }
}
