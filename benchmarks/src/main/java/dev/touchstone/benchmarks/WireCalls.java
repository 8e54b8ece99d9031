package dev.touchstone.benchmarks;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The benchmark of many calls on one JDK: with platform threads, and with virtual ones where it has them. */
final class WireCalls {

    static final int CALLS = 10_000;
    static final int AT_ONCE = 256;
    static final int DELAY_MILLIS = 50;

    private static final int WARM_UPS = 3;
    private static final int REPEATS = 9;

    private WireCalls() {}

    public static void main(String[] arguments) throws Exception {
        Machine.print();
        double worst = ratio("platform threads", Executors.defaultThreadFactory());
        Optional<ThreadFactory> virtual = VirtualThreads.factory();
        if (virtual.isPresent()) {
            worst = Math.max(worst, ratio("virtual threads", virtual.get()));
        }
        System.out.println(JdkRun.RESULT + worst);
    }

    private static double ratio(String label, ThreadFactory threads) throws Exception {
        try (LoopbackProcess server = LoopbackProcess.start("--delay-ms", Integer.toString(DELAY_MILLIS));
                BareCalls bare = new BareCalls(server.baseUrl());
                ModelCalls model = new ModelCalls(server.baseUrl())) {
            Rounds rounds = new Rounds(new Crowd(threads, AT_ONCE, CALLS), bare, model);
            rounds.warmUp(WARM_UPS);
            return rounds.measure(label, REPEATS);
        }
    }

    /** Asks once and reads the whole answer. */
    @FunctionalInterface
    interface Asking {
        void ask(int call) throws IOException;
    }
}
