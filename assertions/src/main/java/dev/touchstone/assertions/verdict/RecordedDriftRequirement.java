package dev.touchstone.assertions.verdict;

import java.util.Optional;

/**
 * The baseline must still answer as it did when its record was drawn: same version, same digest, another day.
 *
 * <p>What is judged, and at which error rates, is what {@link NoDriftRequirement} says; the record takes the baseline's part. Its
 * answers are as random as today's, so a small record makes for a late verdict, never for a wrong one.
 *
 * @param drift what may move, and how far
 * @param record what it is compared with
 */
public record RecordedDriftRequirement(NoDriftRequirement drift, RecordedTrait record) implements Requirement {

    /** The same against what was recorded. */
    public RecordedDriftRequirement against(RecordedTrait recorded) {
        return new RecordedDriftRequirement(drift, recorded);
    }

    @Override
    public Optional<ErrorRates> errorRates() {
        return drift.errorRates();
    }

    @Override
    public boolean isOfBaselineAlone() {
        return true;
    }

    @Override
    public Optional<String> detects() {
        return drift.detects();
    }

    @Override
    public String describe() {
        return drift.describe() + " since its record";
    }
}
