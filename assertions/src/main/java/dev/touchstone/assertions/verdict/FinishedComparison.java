package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.MoreData;
import dev.touchstone.assertions.statistics.Target;
import java.util.List;
import java.util.Optional;

/** The test of a regression on finished trials, by the numbers of samples in them. */
interface FinishedComparison {

    /** The probability of so good a result, or a better one, if the candidate were worse by the margin: small is a PASS. */
    double unacceptableTail(double margin);

    /** The probability of so bad a result, or a worse one, if the candidate were as good as the baseline: small is a FAIL. */
    double acceptableTail();

    double difference();

    double discordance();

    Interval interval();

    static Finding judge(SameCases cases, NoRegressionRequirement requirement) {
        FinishedComparison test = of(cases);
        Outcome outcome = test.outcome(requirement);
        Needed decided = Needed.nothing(Feasible.bet(requirement, 1).fixedSamples());
        Needed needed = outcome == Outcome.INCONCLUSIVE ? test.needed(cases, requirement, decided) : decided;
        RegressionEvidence evidence = new RegressionEvidence(
                cases.baseline(),
                cases.candidate(),
                test.difference(),
                test.interval(),
                cases.changes().size(),
                false,
                cases.changes(),
                needed);
        return new Finding(requirement, outcome, evidence);
    }

    /** Pairs of one draw each, drawn in turns, several of the same case among them. */
    static Finding judge(
            List<CaseChange> pairs, Trials baseline, Trials candidate, NoRegressionRequirement requirement) {
        int plan = Feasible.bet(requirement, 1).fixedSamples();
        List<CaseChange> changes = CaseChanges.of(baseline, candidate);
        if (pairs.isEmpty()) {
            RegressionEvidence nothing = new RegressionEvidence(
                    baseline, candidate, 0, Intervals.unknown(-1, 1), 0, true, changes, Needed.about(plan, plan));
            return new Finding(requirement, Outcome.INCONCLUSIVE, nothing);
        }
        FinishedComparison test = of(pairs);
        Outcome outcome = test.outcome(requirement);
        long more = PairsNeeded.more(requirement, plan, test.difference(), test.discordance(), pairs.size());
        RegressionEvidence evidence = new RegressionEvidence(
                baseline,
                candidate,
                test.difference(),
                test.interval(),
                pairs.size(),
                true,
                changes,
                outcome == Outcome.INCONCLUSIVE ? Needed.about(plan, more) : Needed.nothing(plan));
        return new Finding(requirement, outcome, evidence);
    }

    static FinishedComparison of(List<CaseChange> pairs) {
        double[] differences =
                pairs.stream().mapToDouble(CaseChange::difference).toArray();
        return CaseMeans.areAllEqual(differences) ? EqualDifferences.of(differences) : DiscordantPairs.of(pairs);
    }

    private static FinishedComparison of(SameCases cases) {
        if (CaseMeans.areAllEqual(cases.differences())) {
            return EqualDifferences.of(cases.differences());
        }
        return cases.isOneSampleEach() ? DiscordantPairs.of(cases.changes()) : new CaseMeans(cases.differences());
    }

    private Outcome outcome(NoRegressionRequirement requirement) {
        if (acceptableTail() <= requirement.rates().alpha()) {
            return Outcome.FAIL;
        }
        boolean shown =
                unacceptableTail(requirement.margin()) <= requirement.rates().beta();
        return shown ? Outcome.PASS : Outcome.INCONCLUSIVE;
    }

    private Needed needed(SameCases cases, NoRegressionRequirement requirement, Needed decided) {
        long asked = cases.changes().size();
        int plan = decided.fixedPlan();
        if (requirement.target() == Target.SUITE || cases.isOneSampleEach()) {
            return Needed.about(plan, PairsNeeded.more(requirement, plan, difference(), discordance(), asked));
        }
        double apart = Math.max(requirement.margin() + difference(), -difference());
        Optional<MoreData> price = CaseVariation.ofDifferences(cases.changes()).price(apart, requirement.rates());
        return new Needed(
                plan, price.map(more -> more.moreCases().cases() - asked).orElse(0L), 0, price);
    }
}
