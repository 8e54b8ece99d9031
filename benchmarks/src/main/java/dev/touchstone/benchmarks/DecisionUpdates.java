package dev.touchstone.benchmarks;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Decision;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.NoRegressionRequirement;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.Slot;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One sample after the other is offered to a decision on a pass rate and a comparison; one that is decided begins anew. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionUpdates {

    private static final int CASES = 40;
    private static final int PASSING_OF_HUNDRED = 94;

    private final DecisionPlan plan = DecisionPlan.of(
            List.of(PassRateRequirement.of(0.95, OptionalDouble.empty()), NoRegressionRequirement.of(0.05, 0.95)),
            CASES,
            0);
    private final List<Slot> round = IntStream.range(0, 2 * CASES)
            .mapToObj(i -> new Slot("case-" + i / 2, false, i % 2 == 0 ? Arm.BASELINE : Arm.CANDIDATE))
            .toList();
    private final Sample good = Sample.of(Grade.passed());
    private final Sample bad = Sample.of(Grade.failed("wrong"));

    private Decision decision = plan.begin();
    private int next;
    private int drawn;

    /** Fails six answers of a hundred, in no order a branch predictor could learn at once. */
    @Benchmark
    public boolean take() {
        Slot slot = round.get(next);
        if (decision.wants(slot)) {
            drawn = (drawn + 37) % 100;
            decision.take(slot, drawn < PASSING_OF_HUNDRED ? good : bad);
        }
        if (++next == round.size()) {
            next = 0;
            decision.endRound();
        }
        if (decision.isDecided()) {
            decision = plan.begin();
            next = 0;
        }
        return decision.isDecided();
    }
}
