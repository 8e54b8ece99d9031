package dev.touchstone.junit.plan;

import dev.touchstone.assertions.verdict.ApprovedAnswers;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.SampledApprovalRequirement;
import dev.touchstone.junit.golden.GoldenSet;
import java.util.List;

/**
 * One sampled test as its author wrote it.
 *
 * @param id its name
 * @param goldens the cases to ask
 * @param requirements what every version must meet
 * @param limits samples and concurrency
 * @param seed of the schedule and of every sample
 */
public record PlannedTest(TestId id, GoldenSet goldens, List<Requirement> requirements, Limits limits, long seed) {

    /** Keeps a copy of the requirements. */
    public PlannedTest {
        requirements = List.copyOf(requirements);
    }

    /** The same, asking this of its versions. */
    public PlannedTest requiring(List<Requirement> others) {
        return new PlannedTest(id, goldens, others, limits, seed);
    }

    /** The same, its answers compared with these. */
    public PlannedTest against(ApprovedAnswers approved) {
        List<Requirement> compared = requirements.stream()
                .map(requirement -> requirement instanceof SampledApprovalRequirement approval
                        ? approval.against(approved)
                        : requirement)
                .toList();
        return requiring(compared);
    }
}
