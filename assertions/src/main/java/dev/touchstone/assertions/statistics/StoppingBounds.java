package dev.touchstone.assertions.statistics;

/** Integer bounds per number of samples: REJECT at or below {@code reject[n]} passes, ACCEPT at or above {@code accept[n]}. */
final class StoppingBounds {

    private final int[] reject;
    private final int[] accept;

    private StoppingBounds(int cap) {
        reject = new int[cap + 1];
        accept = new int[cap + 1];
    }

    /** Wald's lines: REJECT when the log likelihood ratio is at least {@code a}, ACCEPT when it is at most {@code -b}. */
    static StoppingBounds ofThresholds(LikelihoodRatio ratio, double a, double b, int cap) {
        StoppingBounds bounds = new StoppingBounds(cap);
        for (int n = 0; n <= cap; n++) {
            bounds.reject[n] = ratio.mostPassesReaching(a, n);
            bounds.accept[n] = ratio.fewestPassesReaching(-b, n);
        }
        return bounds;
    }

    /** At the cap every count decides: ACCEPT if and only if {@code critical} or more pass. */
    StoppingBounds decidingAtCap(int critical) {
        reject[cap()] = critical - 1;
        accept[cap()] = critical;
        return this;
    }

    /** Stops as soon as the decision at the cap is certain, which changes no decision and saves samples. */
    StoppingBounds curtailed() {
        int critical = accept[cap()];
        for (int n = 0; n < cap(); n++) {
            reject[n] = Math.max(reject[n], critical - 1 - (cap() - n));
            accept[n] = Math.min(accept[n], critical);
        }
        return this;
    }

    int cap() {
        return reject.length - 1;
    }

    int reject(int n) {
        return reject[n];
    }

    int accept(int n) {
        return accept[n];
    }

    Look look(int n, int passes) {
        if (passes <= reject[n]) {
            return Look.REJECT;
        }
        return passes >= accept[n] ? Look.ACCEPT : Look.CONTINUE;
    }
}
