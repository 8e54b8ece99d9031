package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Sample;

/** A pass rate, by the exact binomial test. */
final class FixedRate implements FixedReading {

    private final PassRateRequirement requirement;
    private final Portion portion;
    private long passes;
    private long samples;

    FixedRate(PassRateRequirement requirement, int limit) {
        this.requirement = requirement;
        this.portion = new Portion(requirement, limit);
    }

    @Override
    public void take(Slot slot, Sample sample) {
        if (portion.takes(slot)) {
            samples++;
            passes += sample.isPassed() ? 1 : 0;
        }
    }

    @Override
    public Finding finding() {
        FinishedPassRate test = new FinishedPassRate(requirement, passes, samples);
        return new Finding(requirement, test.outcome(), test.evidence()).withPValue(test.pValue());
    }
}
