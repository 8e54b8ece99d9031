package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of the requirements of one test as a whole. */
final class PlanRules {

    private PlanRules() {}

    static void check(List<? extends Requirement> requirements, int cases, int criticalCases) {
        if (requirements.isEmpty()) {
            throw wrong("nothing is required", "write at least one requirement, for example a pass rate of 0.95");
        }
        if (cases < 1) {
            throw wrong("there are no golden cases", "add at least one case; zero cases would prove nothing");
        }
        if (criticalCases == 0 && requirements.stream().anyMatch(CriticalRequirement.class::isInstance)) {
            throw wrong("no golden case is critical", "mark a case as critical, or drop the requirement");
        }
        once(requirements);
        requirements.stream()
                .filter(NewRecordRequirement.class::isInstance)
                .forEach(drawing -> once(((NewRecordRequirement) drawing).compared()));
    }

    private static void once(List<? extends Requirement> requirements) {
        Set<Object> seen = new HashSet<>();
        for (Requirement requirement : requirements) {
            if (!seen.add(subject(requirement))) {
                throw wrong(
                        requirement.describe() + " is required beside another of its kind",
                        "keep one of them, the stricter one; two of a kind would contradict each other");
            }
        }
    }

    /** What must not be required twice: two percentiles, two slices or two traits are two things. */
    private static Object subject(Requirement requirement) {
        if (requirement instanceof LatencyRequirement latency) {
            return List.of(LatencyRequirement.class, latency.percentile());
        }
        if (requirement instanceof PassRateRequirement passRate) {
            return List.of(PassRateRequirement.class, passRate.slice());
        }
        if (requirement instanceof RecordedDriftRequirement recorded) {
            return List.of(RecordedDriftRequirement.class, recorded.drift().subject());
        }
        return requirement instanceof NoDriftRequirement drift
                ? List.of(NoDriftRequirement.class, drift.subject())
                : requirement.getClass();
    }

    private static ConfigurationException wrong(String headline, String fix) {
        return new ConfigurationException(
                Explanation.of(headline).why("no call was made").fix(fix));
    }
}
