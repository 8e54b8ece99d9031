package dev.touchstone.benchmarks;

import dev.touchstone.benchmarks.WireCalls.Asking;

/** A bare client and a model in turns, so that whatever else the machine does meets both. */
record Rounds(Crowd crowd, Asking bare, Asking model) {

    void warmUp(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            crowd.seconds(bare);
            crowd.seconds(model);
        }
    }

    /** The median of the model's time over that of the bare client beside it; each goes first every other time. */
    double measure(String label, int rounds) throws Exception {
        double[] bares = new double[rounds];
        double[] models = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            boolean bareFirst = round % 2 == 0;
            double first = crowd.seconds(bareFirst ? bare : model);
            double second = crowd.seconds(bareFirst ? model : bare);
            bares[round] = bareFirst ? first : second;
            models[round] = bareFirst ? second : first;
            ratios[round] = models[round] / bares[round];
        }
        Facts.print(label, Spread.of(ratios).in("times the bare client"));
        Facts.print("  WireModel", Spread.of(models).in("s"));
        Facts.print("  bare OkHttp", Spread.of(bares).in("s"));
        return Spread.of(ratios).median();
    }
}
