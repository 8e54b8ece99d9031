package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Look;
import dev.touchstone.assertions.statistics.ProportionInterval;
import dev.touchstone.assertions.verdict.SequentialPath.Point;
import java.util.List;
import java.util.OptionalDouble;

/** Counts good samples until their share is decided; then it stands still. */
final class ShareCount {

    private final PassRatePlan plan;
    private int samples;
    private int good;
    private final PathTrace trace = new PathTrace("wrong answers");
    private Look look = Look.CONTINUE;

    ShareCount(PassRatePlan plan) {
        this.plan = plan;
    }

    void take(boolean isGood) {
        samples++;
        good += isGood ? 1 : 0;
        look = plan.look(samples, good);
        trace.add(new Point(samples, samples - good, passing(), failing()));
    }

    private OptionalDouble passing() {
        int most = plan.mostWrongThatPass(samples);
        return most < 0 ? OptionalDouble.empty() : OptionalDouble.of(most);
    }

    private OptionalDouble failing() {
        int fewest = plan.fewestWrongThatFail(samples);
        return fewest > samples ? OptionalDouble.empty() : OptionalDouble.of(fewest);
    }

    List<SequentialPath> paths() {
        return List.of(trace.path());
    }

    boolean isDecided() {
        return look != Look.CONTINUE;
    }

    Outcome outcome() {
        return Outcomes.of(look);
    }

    OptionalDouble pValue() {
        return plan.pValue(samples, good);
    }

    PassRateEvidence evidence() {
        Interval interval =
                samples == 0 ? Intervals.unknown(0, 1) : ProportionInterval.anytime(good, samples, Intervals.SHOWN);
        return new PassRateEvidence(good, samples, interval, plan.fixed(), isDecided() ? 0 : plan.cap() - samples);
    }
}
