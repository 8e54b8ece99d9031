package dev.touchstone.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The concurrency benchmark on one JDK: whole launches beside a bare executor making the same calls. */
final class SlowCalls {

    static final int CALLS = 2_000;
    static final int AT_ONCE = 64;

    private static final int REPEATS = 5;
    private static final double MILLIS_PER_SECOND = 1000;

    private SlowCalls() {}

    public static void main(String[] arguments) throws Exception {
        Machine.print();
        Facts.print("cold", String.format(Locale.ROOT, "%.4f s, the first run of this JVM, not counted", loop()));
        wall(SlowCalls::bareExecutor);
        Spread loop = measure();
        System.out.println(JdkRun.RESULT + loop.median());
    }

    private static Spread measure() throws Exception {
        double[] loops = new double[REPEATS];
        double[] launches = new double[REPEATS];
        double[] bare = new double[REPEATS];
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            launches[repeat] = wall(SlowCalls::launch);
            loops[repeat] = CallSpan.seconds();
            bare[repeat] = wall(SlowCalls::bareExecutor);
        }
        Facts.print("@SampledTest", Spread.of(loops).in("s from the first call to the last grade"));
        Facts.print("", Spread.of(launches).in("s for the whole launch, planning and reports included"));
        Facts.print("bare executor", Spread.of(bare).in("s"));
        return Spread.of(loops);
    }

    private static double loop() throws Exception {
        wall(SlowCalls::launch);
        return CallSpan.seconds();
    }

    private static double wall(Usage.Work work) throws Exception {
        CallSpan.reset();
        Usage usage = Usage.of(work);
        if (usage.items() != CALLS) {
            throw new IllegalStateException(usage.items() + " calls were made, not " + CALLS);
        }
        return usage.wallMillis() / MILLIS_PER_SECOND;
    }

    private static int launch() throws Exception {
        return Launch.of(SlowAnswersTestCase.class);
    }

    private static int bareExecutor() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int call = 0; call < CALLS; call++) {
                calls.add(SlowCalls::call);
            }
            int answered = 0;
            for (Future<Integer> answer : executor.invokeAll(calls)) {
                answered += answer.get();
            }
            return answered;
        } finally {
            executor.shutdownNow();
        }
    }

    private static int call() {
        SlowModel.think();
        return 1;
    }
}
