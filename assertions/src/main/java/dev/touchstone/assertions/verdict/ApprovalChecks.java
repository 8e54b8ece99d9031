package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.verdict.ApprovedCase.Checks;
import dev.touchstone.assertions.verdict.ApprovedCase.Pair;
import java.util.List;
import java.util.function.Function;

/** Whether the checks hold as often as approved. */
record ApprovalChecks(List<Pair<Checks>> cases) implements ApprovalTest {

    @Override
    public double difference() {
        return means().difference();
    }

    @Override
    public double unacceptableTail(double margin) {
        return means().unacceptableTail(margin);
    }

    @Override
    public boolean isBeyond(double margin, double alpha) {
        return means().isBeyond(margin, alpha);
    }

    @Override
    public ApprovedVariation variation() {
        double variance = means().variance();
        return new ApprovedVariation(
                cases.size(),
                new ApprovedVariation.Side(variance, fewest(Pair::approved)),
                new ApprovedVariation.Side(variance, fewest(Pair::now)));
    }

    @Override
    public ApprovalEvidence.Change change(Outcome outcome, ApprovalEvidence.Needed needed) {
        ApprovedMeans means = means();
        return new ApprovalEvidence.Change(outcome, means.approved(), means.now(), means.interval(), needed);
    }

    private ApprovedMeans means() {
        return new ApprovedMeans(
                mean(Pair::approved),
                cases.size() * fewest(Pair::approved),
                mean(Pair::now),
                cases.size() * fewest(Pair::now));
    }

    private double mean(Function<Pair<Checks>, Checks> side) {
        return cases.stream()
                .mapToDouble(pair -> side.apply(pair).passRate())
                .average()
                .orElseThrow();
    }

    private long fewest(Function<Pair<Checks>, Checks> side) {
        return cases.stream()
                .mapToLong(pair -> side.apply(pair).samples())
                .min()
                .orElseThrow();
    }
}
