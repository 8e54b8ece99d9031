package dev.touchstone.junit.run;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.sampling.Witness;
import java.time.Duration;
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
    public void saw(Step step, List<Response> responses, Sample sample) {
        samples++;
        passes += sample.isPassed() ? 1 : 0;
        results.append(new SampleRecord(
                test,
                java.util.Objects.requireNonNull(versions.get(step.arm())),
                step.arm().name().toLowerCase(Locale.ROOT),
                step.goldenCase().id(),
                step.sample(),
                sample.isPassed(),
                sample.score().isPresent() ? sample.score().getAsDouble() : null,
                sample.latency().map(Duration::toMillis).orElse(null),
                responses.stream().map(Response::text).toList(),
                sample.grade() instanceof Grade.Failed failed ? failed.reason() : null));
    }

    int samples() {
        return samples;
    }

    int passes() {
        return passes;
    }
}
