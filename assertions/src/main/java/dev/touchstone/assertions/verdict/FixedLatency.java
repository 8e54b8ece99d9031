package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A percentile of latencies, by the exact binomial test on the answers in time. */
final class FixedLatency implements FixedReading {

    private final LatencyRequirement requirement;
    private final Portion portion;
    private final List<Duration> latencies = new ArrayList<>();

    FixedLatency(LatencyRequirement requirement, int limit) {
        this.requirement = requirement;
        this.portion = new Portion(requirement, limit);
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (portion.takes(slot)) {
            latencies.add(sample.latency().orElseThrow(() -> Unmeasured.latency(slot, requirement)));
        }
    }

    @Override
    public Finding finding() {
        Latencies all = Latencies.of("candidate", latencies);
        FinishedPassRate inTime =
                new FinishedPassRate(requirement.share(), all.within(requirement.atMost()), all.count());
        return FinishedTrials.latency(all, requirement).findings().get(0).withPValue(inTime.pValue());
    }
}
