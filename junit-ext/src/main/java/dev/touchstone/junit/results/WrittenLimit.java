package dev.touchstone.junit.results;

import dev.touchstone.assertions.statistics.Target;
import dev.touchstone.assertions.verdict.ApprovalRequirement;
import dev.touchstone.assertions.verdict.LatencyRequirement;
import dev.touchstone.assertions.verdict.NoDriftRequirement;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.assertions.verdict.SampledApprovalRequirement;
import dev.touchstone.assertions.verdict.ScoreRequirement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a requirement asks for, in the unit of its estimate: for pictures, which must not read it out of rounded words. */
final class WrittenLimit {

    private static final double NANOS = 1e9;

    private WrittenLimit() {}

    /** {@code limit}, of a latency also {@code limitSeconds}; nothing where no one number is asked for. */
    static Map<String, Object> of(Requirement requirement) {
        Map<String, Object> limits = new LinkedHashMap<>();
        if (requirement instanceof PassRateRequirement rate) {
            limits.put("limit", rate.atLeast());
            limits.put(FindingRecord.UNACCEPTABLE, rate.unacceptable());
        } else if (requirement instanceof NoRegressionRequirement comparison) {
            limits.put("limit", -comparison.margin());
            limits.put(FindingRecord.EXPECTED, comparison.expectedPassRate());
            limits.put(FindingRecord.LOWEST, comparison.lowestPassRate());
        } else if (requirement instanceof ScoreRequirement score) {
            limits.put("limit", score.atLeast());
        } else if (requirement instanceof LatencyRequirement latency) {
            limits.put("limit", latency.share().atLeast());
            limits.put("limitSeconds", latency.atMost().toNanos() / NANOS);
        } else if (requirement instanceof NoDriftRequirement drift) {
            limits.put("limit", drift.margin());
        } else if (requirement instanceof RecordedDriftRequirement recorded) {
            limits.put("limit", recorded.drift().margin());
        } else if (requirement instanceof ApprovalRequirement approval) {
            limits.put("limit", -approval.margin());
        } else if (requirement instanceof SampledApprovalRequirement sampled) {
            limits.put("limit", -sampled.limits().margin());
        }
        if (requirement.target() == Target.POPULATION) {
            limits.put(FindingRecord.TARGET, requirement.target().name());
        }
        return limits;
    }
}
