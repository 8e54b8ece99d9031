package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Optional;

/** One test planned for all versions that will run. Candidates cost the same, so one of them is planned for all. */
public final class PlannedArms {

    private final PlannedTest test;
    private final List<ModelVersion> running;
    private final boolean shared;
    private final List<Cost> candidate;
    private final List<Cost> baseline;
    private final int candidates;

    /**
     * Plans a test.
     *
     * @param running the versions that will run
     * @param baseline the version in production
     * @param shared whether the baseline's answers are drawn once for all comparisons, and for its own verdict
     * @throws ConfigurationException if the samples allowed cannot decide the requirements
     */
    public PlannedArms(PlannedTest test, List<ModelVersion> running, Optional<ModelVersion> baseline, boolean shared) {
        this.test = test;
        this.running = running;
        this.shared = shared;
        List<ModelVersion> compared = running.stream()
                .filter(version -> !baseline.equals(Optional.of(version)))
                .toList();
        this.candidates = compared.size();
        this.candidate = costs(test, compared.stream().findFirst(), baseline);
        this.baseline = costs(test, baseline.filter(running::contains), baseline);
    }

    private static List<Cost> costs(PlannedTest test, Optional<ModelVersion> version, Optional<ModelVersion> baseline) {
        return version.flatMap(planned -> new PlannedVersion(test, planned, baseline).decisions())
                .map(DecisionPlan::costs)
                .orElse(List.of());
    }

    PlannedTest test() {
        return test;
    }

    List<ModelVersion> running() {
        return running;
    }

    /** Of a candidate if one runs: it may be compared, the baseline is not. */
    List<Cost> costs() {
        return candidates > 0 ? candidate : baseline;
    }

    CallRange calls() {
        CallRange own = dearest(baseline);
        CallRange pairs = dearest(candidate.stream()
                .filter(cost -> cost.requirement().comparesBaseline())
                .toList());
        CallRange comparisons = shared ? pairs.without(own) : pairs.times(candidates);
        return dearest(candidate).times(candidates).plus(own).plus(comparisons);
    }

    /** All requirements read the same answers. */
    private static CallRange dearest(List<Cost> costs) {
        return new CallRange(
                costs.stream().mapToDouble(Cost::expected).max().orElse(0),
                costs.stream().mapToLong(Cost::cap).max().orElse(0));
    }
}
