package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.QuantileRanks;
import java.util.List;
import java.util.Optional;

/** Judges trials that are over, of a size nobody chose by looking at them: exact tests, no stopping rule. */
public final class FinishedTrials {

    private FinishedTrials() {}

    /**
     * Judges a pass rate by the exact binomial test (Clopper and Pearson 1934).
     *
     * <p>About these cases, each asked equally often, it is on the safe side, the more so the more the cases differ
     * (Hoeffding 1956, Ann. Math. Stat. 27:713). About all inputs it is exact where each case was asked once; where one was
     * asked more often the case means are judged instead, by betting on them (Waudby-Smith and Ramdas 2024, JRSS B 86:1),
     * which keeps both error rates for any number of cases, however they differ.
     *
     * <p>{@link Outcome#FAIL} if so few good answers have at most probability α at the acceptable rate, else {@link
     * Outcome#PASS} if so many have at most probability β at the unacceptable rate.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the claim is about all inputs and the cases are
     *     not known
     */
    public static Verdict passRate(Trials trials, PassRateRequirement requirement) {
        return Verdict.of(List.of(FinishedPassRate.judge(trials, requirement)), trials, Optional.empty());
    }

    /**
     * Judges a percentile of latencies by the exact binomial test on the share of answers that came in time.
     *
     * <p>The interval shown is the distribution-free one by order statistics (Hahn and Meeker 1991).
     */
    public static Verdict latency(Latencies latencies, LatencyRequirement requirement) {
        int within = latencies.within(requirement.atMost());
        FinishedPassRate test = new FinishedPassRate(requirement.share(), within, latencies.count());
        LatencyEvidence evidence = LatencyEvidence.of(latencies, test.evidence(), requirement, QuantileRanks::interval);
        Trials counted = Trials.of(latencies.name(), within, latencies.count());
        return Verdict.of(List.of(new Finding(requirement, test.outcome(), evidence)), counted, Optional.empty());
    }

    /**
     * Judges a regression on the golden cases both were asked.
     *
     * <p>With one sample per case and version: {@link Outcome#FAIL} by the exact conditional test of McNemar (1947), {@link
     * Outcome#PASS} by the score test of Tango (1998, Stat. Med. 17:891). With more: by the t-test on the differences of
     * the case means (Miller 2024, arXiv 2411.00640). Differences that are all equal prove no certainty: then by the
     * largest probability any distribution gives to just that.
     *
     * <p>How cases differ in their differences counts as chance: right for a claim about all inputs, and on the safe side
     * for one about these cases. McNemar's test is exact, and so is the bound for equal differences. The other two are
     * approximate: simulated with unequal cases at a pass rate of 0.95, 20 cases of 5 samples passed a candidate worse by
     * the margin 6.7 % of the time at β = 5 %, 50 cases 5.9 %; they failed an equal one 5 % of the time or less at α = 5 %.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if the cases are not known or not the same
     */
    public static Verdict noRegression(Trials candidate, Trials baseline, NoRegressionRequirement requirement) {
        Finding finding = FinishedComparison.judge(SameCases.of(candidate, baseline), requirement);
        return Verdict.of(List.of(finding), candidate, Optional.of(baseline));
    }
}
