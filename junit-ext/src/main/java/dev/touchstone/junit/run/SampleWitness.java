package dev.touchstone.junit.run;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.sampling.Witness;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes every graded answer down as it comes, and counts. */
final class SampleWitness implements Witness {

    private final String test;
    private final Map<Arm, VersionRecord> versions = new EnumMap<>(Arm.class);
    private final Results results;
    private int samples;
    private int passes;

    SampleWitness(PlannedVersion planned, Results results) {
        this.test = planned.test().id().toString();
        this.results = results;
        versions.put(Arm.CANDIDATE, VersionRecord.of(planned.version()));
        planned.comparedWith().ifPresent(baseline -> versions.put(Arm.BASELINE, VersionRecord.of(baseline)));
    }

    @Override
    public void saw(Step step, List<Response> responses, Grade grade) {
        samples++;
        passes += grade.isPassed() ? 1 : 0;
        results.append(new SampleRecord(
                test,
                java.util.Objects.requireNonNull(versions.get(step.arm())),
                step.arm().name().toLowerCase(Locale.ROOT),
                step.goldenCase().id(),
                step.sample(),
                grade.isPassed(),
                responses.stream().map(Response::text).toList(),
                grade instanceof Grade.Failed failed ? failed.reason() : null));
    }

    int samples() {
        return samples;
    }

    int passes() {
        return passes;
    }
}
