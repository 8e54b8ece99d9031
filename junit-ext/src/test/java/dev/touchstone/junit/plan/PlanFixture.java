package dev.touchstone.junit.plan;

import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Plans that tests of the rooms behind the plan begin with. */
public final class PlanFixture {

    public static final TestId ID = new TestId("com.acme.RefundTests", "statesTheWindow");
    public static final Requirement PASS_RATE = passRate(0.9);
    public static final Requirement NO_REGRESSION = NoRegressionRequirement.of(0.05, 0.9);
    public static final Requirement EVERY_ANSWER = passRate(1);

    private PlanFixture() {}

    public static PassRateRequirement passRate(double atLeast) {
        return PassRateRequirement.of(atLeast, OptionalDouble.empty());
    }

    public static ModelVersion version(String name) {
        return new ModelVersion(name, Optional.of("com.acme.Bot"), "model-of-" + name, Optional.empty(), Map.of());
    }

    public static GoldenCase golden(String id) {
        return new GoldenCase(
                id, "question " + id, false, Optional.empty(), Map.of("id", id), "golden/refunds.jsonl", 1);
    }

    public static GoldenCase critical(String id) {
        return new GoldenCase(
                id, "question " + id, true, Optional.empty(), Map.of("id", id), "golden/refunds.jsonl", 1);
    }

    public static GoldenSet goldens(List<GoldenCase> cases) {
        return new GoldenSet("refunds.jsonl", cases, "sha256:0123", "golden/refunds.jsonl");
    }

    public static GoldenSet goldens(int cases) {
        return goldens(IntStream.rangeClosed(1, cases)
                .mapToObj(number -> golden("refund-" + number))
                .toList());
    }

    public static PlannedTest test(GoldenSet goldens, Limits limits, Requirement... requirements) {
        return new PlannedTest(ID, goldens, List.of(requirements), limits, 7);
    }

    public static PlannedTest test(int cases, int concurrency, Requirement... requirements) {
        return test(goldens(cases), new Limits(OptionalInt.empty(), concurrency), requirements);
    }

    /** {@code refund-v2} without a baseline. */
    public static PlannedVersion alone(PlannedTest test) {
        return new PlannedVersion(test, version("refund-v2"), Optional.empty());
    }

    /** {@code refund-v2} beside {@code refund-v1}. */
    public static PlannedVersion compared(PlannedTest test) {
        return new PlannedVersion(test, version("refund-v2"), Optional.of(version("refund-v1")));
    }
}
