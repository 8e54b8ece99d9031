package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.Look;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One sample after the other is counted and looked at by a calibrated plan. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SequentialLooks {

    private static final int PASSING_OF_HUNDRED = 93;

    private final ClosedSprt plan = ClosedSprt.of(new Hypotheses(0.95, 0.9, 0.05, 0.05));

    private int samples;
    private int passes;
    private int drawn;

    @Benchmark
    public Look look() {
        drawn = (drawn + 37) % 100;
        samples++;
        passes += drawn < PASSING_OF_HUNDRED ? 1 : 0;
        Look look = plan.look(samples, passes);
        if (look != Look.CONTINUE) {
            samples = 0;
            passes = 0;
        }
        return look;
    }
}
