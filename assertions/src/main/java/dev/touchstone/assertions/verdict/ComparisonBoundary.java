package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.statistics.BoundedMeanBet;
import dev.touchstone.assertions.statistics.EValues;
import dev.touchstone.assertions.statistics.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Looks at round ends: within a round the cases come in random order without replacement, and only over whole
 * rounds is the wealth of the bet sure to grow no faster than fair. Only a plan that looks at every pair does so at once.
 */
final class ComparisonBoundary implements Boundary {

    private final PlannedComparison plan;
    private final BoundedMeanBet.Process process;
    private final PairedTrials pairs;
    private final Map<String, Half> open = new HashMap<>();
    private final WealthTrace trace;
    private Look look = Look.CONTINUE;
    private boolean capped;

    /** An answer whose partner is still to come. */
    private record Half(Arm arm, Grade grade) {}

    ComparisonBoundary(PlannedComparison plan, BoundedMeanBet.Process process, PairedTrials pairs) {
        this.plan = plan;
        this.process = process;
        this.trace = new WealthTrace(plan.bet());
        this.pairs = pairs;
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided();
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (isDecided()) {
            return;
        }
        Half partner = open.remove(slot.caseId());
        if (partner == null) {
            open.put(slot.caseId(), new Half(slot.arm(), sample.grade()));
        } else if (partner.arm() == slot.arm()) {
            throw new IllegalStateException(slot.caseId() + ": " + slot.arm() + " was taken twice in one round");
        } else if (slot.arm() == Arm.CANDIDATE) {
            pair(slot.caseId(), partner.grade(), sample.grade());
        } else {
            pair(slot.caseId(), sample.grade(), partner.grade());
        }
    }

    private void pair(String caseId, Grade baseline, Grade candidate) {
        process.take(pairs.add(caseId, baseline, candidate));
        if (plan.looksAtEveryPair()) {
            look();
        }
    }

    @Override
    public void endRound() {
        open.clear();
        if (!isDecided()) {
            look();
        }
    }

    private void look() {
        look = process.endRound();
        trace.look(pairs.count(), process);
        capped = pairs.count() >= plan.bet().cap();
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
        return new Finding(plan.requirement(), outcome(), evidence());
    }

    private RegressionEvidence evidence() {
        return pairs.evidence(needed(plan.bet().fixedSamples()));
    }

    private Needed needed(int fixed) {
        if (look != Look.CONTINUE) {
            return Needed.nothing(fixed);
        }
        if (capped) {
            return Needed.about(fixed, pairs.moreToDecide(plan.requirement(), fixed));
        }
        long most = plan.bet().cap() - pairs.count();
        return new Needed(fixed, Math.min(expected(fixed), most), most, Optional.empty());
    }

    /** What the plan expects of an equal candidate; beyond it what these answers say. */
    private long expected(int fixed) {
        long planned = (long) Math.ceil(plan.bet().expectedAtAcceptable()) - pairs.count();
        return planned > 0 ? planned : pairs.moreToDecide(plan.requirement(), fixed);
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
