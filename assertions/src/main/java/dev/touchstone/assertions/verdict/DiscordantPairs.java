package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.ExactBinomial;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.PairedDifference;
import java.util.List;

/** One sample per case and version: only the cases on which the two differ count. */
record DiscordantPairs(long baselineOnly, long candidateOnly, long cases) implements FinishedComparison {

    static DiscordantPairs of(List<CaseChange> changes) {
        long worse = changes.stream().filter(change -> change.difference() < 0).count();
        long better = changes.stream().filter(change -> change.difference() > 0).count();
        return new DiscordantPairs(worse, better, changes.size());
    }

    @Override
    public double unacceptableTail(double margin) {
        return PairedDifference.tangoLowerTail(baselineOnly, candidateOnly, cases, margin);
    }

    /** Exact, because α is promised and not approximated. */
    @Override
    public double acceptableTail() {
        return ExactBinomial.upperTail(baselineOnly, baselineOnly + candidateOnly, 0.5);
    }

    @Override
    public double difference() {
        return (double) (candidateOnly - baselineOnly) / cases;
    }

    @Override
    public double discordance() {
        return (double) (candidateOnly + baselineOnly) / cases;
    }

    @Override
    public Interval interval() {
        return PairedDifference.tango(baselineOnly, candidateOnly, cases, Intervals.SHOWN);
    }
}
