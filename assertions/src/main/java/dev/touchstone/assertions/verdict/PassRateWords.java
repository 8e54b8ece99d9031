package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.Explanation.Fact;
import dev.touchstone.assertions.statistics.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

record PassRateWords(PassRateRequirement requirement, Outcome outcome, PassRateEvidence evidence, Trials candidate)
        implements Words {

    private static final int WORST = 4;

    @Override
    public String headline() {
        String required = Decimals.percent(requirement.atLeast());
        if (outcome == Outcome.INCONCLUSIVE) {
            return "cannot tell yet whether " + required + " of answers" + requirement.subset() + " pass";
        }
        return Decimals.percent(evidence.passRate().orElseThrow()) + " of answers" + requirement.subset() + " pass, "
                + required + " required";
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("pass rate" + requirement.subset(), counts()));
        if (evidence.samples() > 0) {
            facts.add(new Fact("interval", Odds.interval(evidence)));
        }
        facts.add(new Fact(
                "required",
                Decimals.percent(requirement.atLeast()) + "   unacceptable: "
                        + Decimals.percent(requirement.unacceptable()) + " or less"));
        facts.add(new Fact("samples", Decimals.plan(evidence.samples(), evidence.fixedPlan())));
        if (outcome != Outcome.PASS && requirement.slice().isEmpty() && !worst().isEmpty()) {
            facts.add(new Fact("worst", worst()));
        }
        return facts;
    }

    @Override
    public String why() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL ->
                requirement.isZeroFailure()
                        ? "a version that never answers wrongly is never failed."
                        : "a version that meets the requirement is failed " + Odds.atMost(requirement.rates()) + ".";
            case INCONCLUSIVE ->
                "with these answers the pass rate may still be as high as "
                        + Decimals.percent(requirement.atLeast()) + ", or as low as "
                        + Decimals.percent(requirement.unacceptable()) + ".";
        };
    }

    @Override
    public String fix() {
        return switch (outcome) {
            case PASS -> "";
            case FAIL -> "read the wrong answers of the worst cases; revert or repair the version.";
            case INCONCLUSIVE ->
                more() + "; fewer with a wider tolerance than " + Decimals.points(requirement.tolerance()) + " points.";
        };
    }

    private String more() {
        if (evidence.needed().moreData().isPresent()) {
            long cases = candidate.cases().size();
            return "it takes " + MoreDataWords.of(evidence.needed().moreData().get(), cases);
        }
        if (evidence.needed().atMost() == 0) {
            return evidence.toDecide() == 0
                    ? "it takes more golden cases, it is not known how many"
                    : "it takes " + Decimals.plural(evidence.toDecide(), "more golden case");
        }
        String unit = requirement.target() == Target.POPULATION ? "golden case" : "sample";
        return "it takes " + Decimals.plural(evidence.samples() + evidence.toDecide(), unit) + ", "
                + Decimals.count(evidence.toDecide()) + " more than these";
    }

    private String counts() {
        String counts = Cases.counts(evidence.passes(), evidence.samples()) + "   " + candidate.name();
        return isAll() && !candidate.cases().isEmpty() ? counts + "   " + Cases.size(candidate) : counts;
    }

    /** Other requirements may go on sampling after this one is decided. */
    private boolean isAll() {
        return candidate.samples() == evidence.samples();
    }

    private String worst() {
        return candidate.cases().stream()
                .filter(tally -> tally.failures() > 0)
                .sorted(Comparator.comparingDouble(CaseTally::passRate))
                .limit(WORST)
                .map(Cases::wrong)
                .collect(Collectors.joining("\n"));
    }
}
