package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.DriftRule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two versions' kinds of answers. */
record KindArms(PerCase<String> baseline, PerCase<String> candidate) implements DriftArms {

    @Override
    public Drift drift(DriftRule rule) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Stream.concat(baseline.all(), candidate.all())
                .forEach(kind -> numbers.putIfAbsent(kind, (double) numbers.size()));
        return Drift.ofCategories(NumberArms.samples(baseline.map(numbers::get), candidate.map(numbers::get)), rule);
    }

    @Override
    public List<DriftEvidence.Shift> shifts() {
        return Stream.concat(baseline.all(), candidate.all())
                .distinct()
                .map(kind -> new DriftEvidence.Shift(kind, share(baseline, kind), share(candidate, kind)))
                .sorted(Comparator.comparingDouble(shift -> -Math.abs(shift.candidate() - shift.baseline())))
                .toList();
    }

    private static double share(PerCase<String> arm, String kind) {
        return arm.all()
                .mapToDouble(seen -> seen.equals(kind) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Override
    public int samples() {
        return candidate.samples();
    }

    @Override
    public int cases() {
        return candidate.cases();
    }
}
