package dev.touchstone.junit.run;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.report.Reporter;
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

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final PlannedVersion planned;
    private final Map<Arm, VersionRecord> versions = new EnumMap<>(Arm.class);
    private final Results results;
    private final Reporter reporter;
    private final Finishes finishes = new Finishes();
    private int samples;
    private int passes;

    SampleWitness(PlannedVersion planned, Results results, Reporter reporter) {
        this.planned = planned;
        this.results = results;
        this.reporter = reporter;
        versions.put(Arm.CANDIDATE, VersionRecord.of(planned.version()));
        planned.comparedWith().ifPresent(baseline -> versions.put(Arm.BASELINE, VersionRecord.of(baseline)));
    }

    @Override
    public void saw(Step step, List<Response> responses, Sample sample) {
        samples++;
        passes += sample.isPassed() ? 1 : 0;
        responses.forEach(response -> finishes.saw(step.arm(), response));
        results.asked(planned.test().goldens().fingerprint(), step.goldenCase());
        results.append(record(step, responses, sample));
        reporter.judged(planned, samples, passes);
    }

    SampleRecord record(Step step, List<Response> responses, Sample sample) {
        return new SampleRecord(
                planned.test().id().toString(),
                java.util.Objects.requireNonNull(versions.get(step.arm())),
                step.arm().name().toLowerCase(Locale.ROOT),
                step.goldenCase().id(),
                step.sample(),
                sample.isPassed(),
                sample.score().isPresent() ? sample.score().getAsDouble() : null,
                sample.latency().map(SampleWitness::millis).orElse(null),
                responses.stream().map(Response::text).toList(),
                Finishes.last(responses).orElse(null),
                sample.grade() instanceof Grade.Failed failed ? failed.reason() : null);
    }

    /** Rounded up, so that what was in time within whole milliseconds still is, and nothing else. */
    private static long millis(Duration latency) {
        return latency.plusNanos(NANOS_PER_MILLI - 1).toMillis();
    }

    int samples() {
        return samples;
    }

    int passes() {
        return passes;
    }

    Finishes finishes() {
        return finishes;
    }
}
