package dev.touchstone.benchmarks;

import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.FixedPlan;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.LeastSamples;
import java.util.Locale;

/** The exact mean number of calls of one requirement at three true pass rates. */
record PassRateCalls(Hypotheses hypotheses, Point acceptable, Point unacceptable, Point middle) {

    /**
     * @param curtailed the mean of the smallest fixed plan, when it ends as soon as its verdict is certain
     * @param least what no test can be below
     */
    record Point(double passRate, double calls, double curtailed, double least) {

        double ratio() {
            return calls / least;
        }
    }

    static PassRateCalls of(Hypotheses h) {
        double middle = LeastSamples.middle(h);
        return new PassRateCalls(
                h,
                point(h, h.acceptable(), LeastSamples.atAcceptable(h)),
                point(h, h.unacceptable(), LeastSamples.atUnacceptable(h)),
                point(h, middle, LeastSamples.at(middle, h)));
    }

    private static Point point(Hypotheses h, double passRate, double least) {
        double curtailed = Curtailed.expectedSamples(FixedPlan.of(h), passRate);
        return new Point(passRate, ClosedSprt.of(h).expectedSamples(passRate), curtailed, least);
    }

    double worstEnd() {
        return Math.max(acceptable.ratio(), unacceptable.ratio());
    }

    void print() {
        Facts.print(
                String.format(Locale.ROOT, "%.2f / %.2f", hypotheses.acceptable(), hypotheses.unacceptable()),
                String.format(
                        Locale.ROOT,
                        "at most %d calls; fixed n: %d",
                        ClosedSprt.of(hypotheses).cap(),
                        FixedPlan.of(hypotheses).samples()));
        print(acceptable);
        print(middle);
        print(unacceptable);
    }

    private static void print(Point point) {
        Facts.print(
                String.format(Locale.ROOT, "  at %.3f", point.passRate),
                String.format(
                        Locale.ROOT,
                        "%.1f calls = %.3f × %.1f; curtailed fixed n: %.1f = %.2f ×",
                        point.calls,
                        point.ratio(),
                        point.least,
                        point.curtailed,
                        point.curtailed / point.least));
    }
}
