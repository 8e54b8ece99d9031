package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A regression, by pairs of one draw each: exact where both versions are equally good, however the cases differ (McNemar 1947), and on
 * the safe side at the margin, where unequal cases only lessen the variance (Tango 1998, Stat. Med. 17:891).
 */
final class FixedComparison implements FixedReading {

    private final PlannedComparison planned;
    private final Portion portion;
    private final Trials.Builder candidate;
    private final Trials.Builder baseline;
    private final Map<String, Sample> waiting = new HashMap<>();
    private final List<CaseChange> pairs = new ArrayList<>();

    FixedComparison(PlannedComparison planned, String candidate, String baseline) {
        this.planned = planned;
        this.portion = new Portion(planned.requirement(), planned.cost().fixed());
        this.candidate = Trials.named(candidate);
        this.baseline = Trials.named(baseline);
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (!portion.takes(slot)) {
            return;
        }
        (slot.arm() == Arm.CANDIDATE ? candidate : baseline).add(slot.caseId(), sample.grade());
        Sample partner = waiting.remove(slot.caseId());
        if (partner == null) {
            waiting.put(slot.caseId(), sample);
        } else if (slot.arm() == Arm.CANDIDATE) {
            pair(slot.caseId(), partner, sample);
        } else {
            pair(slot.caseId(), sample, partner);
        }
    }

    private void pair(String caseId, Sample before, Sample after) {
        pairs.add(new CaseChange(caseId, tally(caseId, before), tally(caseId, after)));
    }

    private static CaseTally tally(String caseId, Sample sample) {
        return new CaseTally(caseId, sample.isPassed() ? 1 : 0, 1, Optional.empty());
    }

    @Override
    public Finding finding() {
        return FinishedComparison.judge(pairs, baseline.build(), candidate.build(), planned.requirement())
                .withPValue(
                        pairs.isEmpty()
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(FinishedComparison.of(pairs).acceptableTail()));
    }
}
