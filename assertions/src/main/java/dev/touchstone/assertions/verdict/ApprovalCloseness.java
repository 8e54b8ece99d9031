package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.SampleSummary;
import dev.touchstone.assertions.statistics.StudentT;
import dev.touchstone.assertions.statistics.SuiteMean;
import dev.touchstone.assertions.verdict.ApprovedCase.Pair;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Whether answers are as similar to the approved ones as those were to each other. */
record ApprovalCloseness(List<Pair<SampleSummary>> distances, Optional<StudentT> growth) implements ApprovalTest {

    static ApprovalCloseness of(List<Pair<SampleSummary>> distances) {
        boolean varies = distances.stream()
                .anyMatch(pair -> pair.approved().deviation() > 0 || pair.now().deviation() > 0);
        return new ApprovalCloseness(distances, varies ? Optional.of(student(distances)) : Optional.empty());
    }

    @Override
    public double difference() {
        return means().difference();
    }

    @Override
    public double unacceptableTail(double margin) {
        return growth.map(t -> t.below(margin)).orElseGet(() -> means().unacceptableTail(margin));
    }

    @Override
    public boolean isBeyond(double margin, double alpha) {
        return growth.map(t -> t.above(margin) <= alpha).orElseGet(() -> means().isBeyond(margin, alpha));
    }

    @Override
    public ApprovedVariation variation() {
        return new ApprovedVariation(distances.size(), side(Pair::approved), side(Pair::now));
    }

    @Override
    public ApprovalEvidence.Change change(Outcome outcome, ApprovalEvidence.Needed needed) {
        ApprovedMeans means = means();
        Interval interval =
                growth.map(t -> mirrored(t.interval(Intervals.SHOWN))).orElseGet(means::interval);
        return new ApprovalEvidence.Change(outcome, means.approved(), means.now(), interval, needed);
    }

    private static StudentT student(List<Pair<SampleSummary>> distances) {
        return SuiteMean.difference(
                distances.stream().map(Pair::now).toList(),
                distances.stream().map(Pair::approved).toList());
    }

    private static Interval mirrored(Interval growth) {
        return new Interval(
                Math.max(-1, -growth.high()), Math.min(1, -growth.low()), growth.confidence(), growth.method());
    }

    private ApprovedVariation.Side side(Function<Pair<SampleSummary>, SampleSummary> side) {
        double variance = growth.isEmpty()
                ? means().variance()
                : mean(pair -> side.apply(pair).deviation() * side.apply(pair).deviation());
        return new ApprovedVariation.Side(variance, fewest(side));
    }

    /** Of similarities, so that less is worse. */
    private ApprovedMeans means() {
        return new ApprovedMeans(
                1 - mean(pair -> pair.approved().mean()),
                distances.size() * fewest(Pair::approved),
                1 - mean(pair -> pair.now().mean()),
                distances.size() * fewest(Pair::now));
    }

    private double mean(ToDoubleFunction<Pair<SampleSummary>> number) {
        return distances.stream().mapToDouble(number).average().orElseThrow();
    }

    private long fewest(Function<Pair<SampleSummary>, SampleSummary> side) {
        return distances.stream().mapToLong(pair -> side.apply(pair).n()).min().orElseThrow();
    }
}
