package dev.touchstone.junit;

import dev.touchstone.junit.plan.PlannedVersion;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The sampled test a method currently runs as. */
record PlannedSample(
        ActiveVersion version,
        PlannedVersion plan,
        Optional<ApprovedDistribution> approved,
        Optional<BaselineRun> baseline) {

    private static final String KEY = "plan";

    void activate(ExtensionContext context) {
        Session.store(context).put(KEY, this);
    }

    static Optional<PlannedSample> of(ExtensionContext context) {
        return Optional.ofNullable(Session.store(context).get(KEY, PlannedSample.class));
    }
}
