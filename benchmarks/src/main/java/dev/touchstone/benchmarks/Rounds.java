package dev.touchstone.benchmarks;

import dev.touchstone.benchmarks.WireCalls.Asking;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A bare client and a model in turns, so that whatever else the machine does meets both. */
record Rounds(Crowd crowd, Asking bare, Asking model) {

    private static final double MILLIS_PER_SECOND = 1000;

    /** One after the other. */
    private record Round(Usage bare, Usage model) {

        double ratio() {
            return model.wallMillis() / bare.wallMillis();
        }
    }

    void warmUp(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            crowd.usage(bare);
            crowd.usage(model);
        }
    }

    /** The median of the model's time over that of the bare client beside it; each goes first every other time. */
    double measure(String label, int rounds) throws Exception {
        List<Round> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                Usage first = crowd.usage(bare);
                all.add(new Round(first, crowd.usage(model)));
            } else {
                Usage first = crowd.usage(model);
                all.add(new Round(crowd.usage(bare), first));
            }
        }
        Spread ratios = spread(all, Round::ratio);
        Facts.print(label, ratios.in("times the bare client"));
        print("  WireModel", all, Round::model);
        print("  bare OkHttp", all, Round::bare);
        return ratios.median();
    }

    private static void print(String label, List<Round> all, Function<Round, Usage> which) {
        Spread wall = spread(all, round -> which.apply(round).wallMillis() / MILLIS_PER_SECOND);
        Spread cpu = spread(
                all,
                round -> which.apply(round).cpuMillis() / which.apply(round).items());
        Facts.print(label, wall.in("s") + ", CPU " + cpu.in("ms a call"));
    }

    private static Spread spread(List<Round> all, ToDoubleFunction<Round> number) {
        return Spread.of(all.stream().mapToDouble(number).toArray());
    }
}
