package dev.touchstone.junit.selftest;

import java.util.Arrays;

/** What is done to a candidate that would otherwise answer as the baseline was recorded to. */
enum Plant {
    /** Nothing: what turns red then is a false alarm. */
    NONE("nothing planted", 0),
    /** It fails twice as often, case by case. */
    FAILURES_DOUBLED("failures doubled", 1),
    /** Every case is answered well less often, so that the mean lies twice as far from what is accepted as what must be found. */
    TWICE_THE_LOSS("twice the loss", 2),
    /** The case that was answered best is never answered well. */
    BROKEN_CASE("one case broken", 3);

    private final String shown;
    private final int stream;

    Plant(String shown, int stream) {
        this.shown = shown;
        this.stream = stream;
    }

    /** Of random numbers. */
    int stream() {
        return stream;
    }

    String shown() {
        return shown;
    }

    /** @param loss twice as far from what is accepted as what must be found */
    double[] in(double[] rates, double loss) {
        double[] planted = rates.clone();
        switch (this) {
            case NONE -> {
                return planted;
            }
            case FAILURES_DOUBLED -> Arrays.setAll(planted, i -> Math.max(0, 1 - 2 * (1 - rates[i])));
            case TWICE_THE_LOSS -> Arrays.setAll(planted, i -> Math.max(0, rates[i] - loss));
            case BROKEN_CASE -> planted[best(rates)] = 0;
        }
        return planted;
    }

    private static int best(double[] rates) {
        int best = 0;
        for (int i = 1; i < rates.length; i++) {
            best = rates[i] > rates[best] ? i : best;
        }
        return best;
    }
}
