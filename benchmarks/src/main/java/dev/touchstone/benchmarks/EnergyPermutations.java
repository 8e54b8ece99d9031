package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.CaseSamples;
import dev.touchstone.assertions.statistics.Exchange;
import dev.touchstone.assertions.statistics.PermutationTest;
import dev.touchstone.assertions.statistics.RankedPool;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The permutation test of 1,000 against 1,000 numbers by energy distance, from the bare numbers on, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EnergyPermutations {

    private static final int SAMPLES = 1_000;
    private static final int PERMUTATIONS = 9_999;

    private final SplittableRandom random = new SplittableRandom(20261122);
    private final double[] baseline = random.doubles(SAMPLES).toArray();
    private final double[] candidate = random.doubles(SAMPLES).toArray();

    @Benchmark
    public double pValue() {
        return new PermutationTest(PERMUTATIONS, 1)
                .pValue(CaseSamples.independent(baseline, candidate), Exchange.FREE, RankedPool::energy);
    }
}
