package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.EValues;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Bets on the scores of the candidate and looks when a comparison does: at round ends, or at every score. */
final class ScoreBoundary implements Boundary {

    private final PlannedScore plan;
    private final BoundedMeanBet.Process process;
    private final List<Double> scores = new ArrayList<>();
    private final Set<String> cases = new HashSet<>();
    private final WealthTrace trace;
    private Look look = Look.CONTINUE;
    private boolean capped;

    ScoreBoundary(PlannedScore plan) {
        this.plan = plan;
        this.process = plan.bet().start();
        this.trace = new WealthTrace(plan.bet());
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && slot.arm() == Arm.CANDIDATE;
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (wants(slot)) {
            double score = sample.score().orElseThrow(() -> Unmeasured.score(slot, plan.requirement()));
            process.take(score);
            scores.add(score);
            cases.add(slot.caseId());
            if (plan.looksAtEveryScore()) {
                look();
            }
        }
    }

    @Override
    public void endRound() {
        if (!isDecided()) {
            look();
        }
    }

    private void look() {
        look = process.endRound();
        trace.look(scores.size(), process);
        capped = scores.size() >= plan.bet().cap();
    }

    @Override
    public boolean isDecided() {
        return look != Look.CONTINUE || capped;
    }

    @Override
    public Outcome outcome() {
        return Outcomes.of(look);
    }

    @Override
    public Finding finding() {
        int more = isDecided() ? 0 : plan.bet().cap() - scores.size();
        Interval interval = Intervals.ofScores(values(), plan.requirement().range());
        ScoreEvidence evidence = new ScoreEvidence(
                Arrays.stream(values()).average(),
                interval,
                scores.size(),
                cases.size(),
                Needed.atMost(plan.bet().fixedSamples(), more));
        return new Finding(plan.requirement(), outcome(), evidence);
    }

    private double[] values() {
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public List<SequentialPath> paths() {
        return trace.paths();
    }

    @Override
    public OptionalDouble pValue() {
        return OptionalDouble.of(EValues.anytimePValue(process.rejectWealth()));
    }
}
