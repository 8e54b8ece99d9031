package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.util.List;
import java.util.Optional;

/**
 * The requirements of one test on a number of draws that is fixed before the first: for machines that share the draws, none of which may
 * stop by what it alone has seen. The draws are judged once, when all are there.
 *
 * <p>Pass rates, latencies and comparisons are judged by exact tests of fixed size; scores, drift and approved outputs by their sequential
 * tests, read to the end of their longest plan.
 */
public final class FixedSizePlan {

    private final List<Planned> planned;

    FixedSizePlan(List<Planned> planned) {
        this.planned = planned;
    }

    /** Which draws are asked, to be counted from the beginning of the schedule. */
    public Quota quota() {
        return new Quota(planned.stream()
                .map(plan -> new Portion(plan.cost().requirement(), draws(plan)))
                .toList());
    }

    private static int draws(Planned plan) {
        Requirement requirement = plan.cost().requirement();
        boolean exact = requirement instanceof PassRateRequirement
                || requirement instanceof LatencyRequirement
                || requirement instanceof NoRegressionRequirement;
        return exact ? plan.cost().fixed() : plan.cost().cap();
    }

    /** A fresh judgement of two versions by these names; without a comparison the second has no draws. */
    public Judgement begin(String candidate, String baseline) {
        return new Judgement(candidate, baseline);
    }

    private static FixedReading reading(Planned plan, String candidate, String baseline) {
        Planned own = plan instanceof PlannedOnce once ? once.planned() : plan;
        if (own instanceof PlannedPassRate rate) {
            return new FixedRate(rate.requirement(), draws(own));
        }
        if (own instanceof PlannedLatency latency) {
            return new FixedLatency(latency.requirement(), draws(own));
        }
        return own instanceof PlannedComparison comparison
                ? new FixedComparison(comparison, candidate, baseline)
                : new FixedBoundary(plan.begin(candidate, baseline));
    }

    /** Takes all draws in the order of the schedule, wherever they were made, and judges once. Not safe for use by several threads. */
    public final class Judgement {

        private final List<FixedReading> readings;
        private final Trials.Builder candidate;
        private final Trials.Builder baseline;

        private Judgement(String candidate, String baseline) {
            this.readings = planned.stream()
                    .map(plan -> reading(plan, candidate, baseline))
                    .toList();
            this.candidate = Trials.named(candidate);
            this.baseline = Trials.named(baseline);
        }

        /** The next draw the {@link Quota} takes. */
        public void take(Slot slot, Sample sample) {
            (slot.arm() == Arm.CANDIDATE ? candidate : baseline).add(slot.caseId(), sample.grade());
            readings.forEach(reading -> reading.take(slot, sample));
        }

        /** Every case has been visited once more. */
        public void endRound() {
            readings.forEach(FixedReading::endRound);
        }

        /** The verdict on all draws. */
        public Verdict verdict() {
            boolean compares =
                    planned.stream().anyMatch(plan -> plan.cost().requirement().comparesBaseline());
            return Verdict.of(
                    readings.stream().map(FixedReading::finding).toList(),
                    candidate.build(),
                    compares ? Optional.of(baseline.build()) : Optional.empty());
        }
    }
}
