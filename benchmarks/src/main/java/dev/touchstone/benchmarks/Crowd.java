package dev.touchstone.benchmarks;

import dev.touchstone.benchmarks.WireCalls.Asking;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** As many threads as calls may be in flight, started anew for every crowd of calls. */
record Crowd(ThreadFactory threads, int atOnce, int calls) {

    /** What all of them took; a call that fails fails the crowd. */
    Usage usage(Asking asking) throws Exception {
        return Usage.of(() -> ask(asking));
    }

    private int ask(Asking asking) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(atOnce, threads);
        try {
            for (Future<Void> answered : executor.invokeAll(all(asking))) {
                answered.get();
            }
            return calls;
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Callable<Void>> all(Asking asking) {
        List<Callable<Void>> all = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            int number = call;
            all.add(() -> {
                asking.ask(number);
                return null;
            });
        }
        return all;
    }
}
