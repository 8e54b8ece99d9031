package dev.touchstone.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs the benchmark named, or lists the names. Exits with 0 if its goal is met, 1 if not, 2 if there is no such benchmark. */
final class Benchmarks {

    private static final int UNKNOWN = 2;

    private static final Map<String, Callable<ClosingLine>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put(Overhead.NAME, Overhead::run);
        BY_NAME.put(Concurrency.NAME, Concurrency::run);
        BY_NAME.put(CallsToVerdict.NAME, CallsToVerdict::run);
        BY_NAME.put(DecisionSpeed.NAME, DecisionSpeed::run);
        BY_NAME.put(Replay.NAME, Replay::run);
        BY_NAME.put(RecordingSize.NAME, RecordingSize::run);
        BY_NAME.put(StartUp.NAME, StartUp::run);
        BY_NAME.put(ManyCalls.NAME, ManyCalls::run);
        BY_NAME.put(GoldenMillion.NAME, GoldenMillion::run);
        BY_NAME.put(ApprovedOutputs.NAME, ApprovedOutputs::run);
        BY_NAME.put(Report.NAME, Report::run);
    }

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            BY_NAME.keySet().forEach(System.out::println);
            return;
        }
        System.exit(run(arguments[0]));
    }

    private static int run(String name) throws Exception {
        Callable<ClosingLine> benchmark = BY_NAME.get(name);
        if (benchmark == null) {
            System.err.println("There is no benchmark '" + name + "', but: " + String.join(", ", BY_NAME.keySet()));
            return UNKNOWN;
        }
        ClosingLine closing = benchmark.call();
        System.out.println(closing);
        return closing.isMet() ? 0 : 1;
    }
}
