package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.FixedPlan;

/** A fixed plan that ends as soon as its verdict is certain: the reference that costs nothing to build. */
final class Curtailed {

    private Curtailed() {}

    /** The exact mean number of samples: the sum, over n, of the probability that n samples leave the verdict open. */
    static double expectedSamples(FixedPlan plan, double passRate) {
        int failures = plan.samples() - plan.critical() + 1;
        double[] open = new double[failures];
        open[0] = 1;
        double expected = 0;
        for (int n = 0; n < plan.samples(); n++) {
            for (int failed = 0; failed < failures; failed++) {
                expected += open[failed];
            }
            for (int failed = failures - 1; failed >= 0; failed--) {
                double before = failed > 0 ? open[failed - 1] * (1 - passRate) : 0;
                open[failed] = n + 1 - failed < plan.critical() ? open[failed] * passRate + before : 0;
            }
        }
        return expected;
    }
}
