package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.statistics.AnytimeQuantile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Counts the answers that come in time; a slow one is a failure of this requirement alone. */
final class LatencyBoundary implements Boundary {

    private final LatencyRequirement requirement;
    private final ShareCount within;
    private final List<Duration> latencies = new ArrayList<>();

    LatencyBoundary(LatencyRequirement requirement, PassRatePlan plan) {
        this.requirement = requirement;
        this.within = new ShareCount(plan);
    }

    @Override
    public boolean wants(Slot slot) {
        return !isDecided() && slot.arm() == Arm.CANDIDATE;
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (wants(slot)) {
            Duration latency = sample.latency().orElseThrow(() -> Unmeasured.latency(slot, requirement));
            latencies.add(latency);
            within.take(latency.compareTo(requirement.atMost()) <= 0);
        }
    }

    @Override
    public void endRound() {
        // Every sample has been looked at already.
    }

    @Override
    public boolean isDecided() {
        return within.isDecided();
    }

    @Override
    public Outcome outcome() {
        return within.outcome();
    }

    @Override
    public Finding finding() {
        LatencyEvidence evidence = LatencyEvidence.of(
                Latencies.of("candidate", latencies), within.evidence(), requirement, AnytimeQuantile::interval);
        return new Finding(requirement, outcome(), evidence);
    }

    @Override
    public List<SequentialPath> paths() {
        return within.paths();
    }

    @Override
    public OptionalDouble pValue() {
        return within.pValue();
    }
}
