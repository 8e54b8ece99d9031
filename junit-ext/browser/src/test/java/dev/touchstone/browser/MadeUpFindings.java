package dev.touchstone.browser;

import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.statistics.Proportion;
import dev.touchstone.assertions.statistics.ProportionDifference;
import dev.touchstone.assertions.statistics.ProportionInterval;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.IntervalRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the requirements of a run nobody ran came to. */
final class MadeUpFindings {

    private static final double CONFIDENCE = 0.95;
    private static final double ALPHA = 0.01;
    private static final double BETA = 0.05;
    private static final double REQUIRED = 0.8;
    private static final double MARGIN = 0.05;
    private static final int WORST = 5;

    private MadeUpFindings() {}

    private record Seen(boolean met, long n, double estimate, Interval interval) {}

    static FindingRecord passRate(Tally tally, int version) {
        Proportion passes = proportion(tally, version);
        Interval interval = ProportionInterval.wilson(passes.passes(), passes.n(), CONFIDENCE);
        return finding(
                "passRate",
                "pass rate ≥ 80.0 %",
                new Seen(passes.rate() >= REQUIRED, passes.n(), passes.rate(), interval),
                Map.of("passes", passes.passes()));
    }

    static FindingRecord noRegression(Tally tally, int version, List<String> cases) {
        Proportion candidate = proportion(tally, version);
        Proportion baseline = proportion(tally, 0);
        double difference = candidate.rate() - baseline.rate();
        Interval interval = ProportionDifference.newcombe(candidate, baseline, CONFIDENCE);
        return finding(
                "noRegression",
                "less than 5.0 points worse",
                new Seen(difference > -MARGIN, candidate.n(), difference, interval),
                sides(tally, version, cases));
    }

    static String worst(List<FindingRecord> findings) {
        return findings.stream().anyMatch(finding -> finding.outcome().equals("FAIL")) ? "FAIL" : "PASS";
    }

    private static Proportion proportion(Tally tally, int version) {
        return new Proportion(tally.passes(version), tally.answers());
    }

    private static FindingRecord finding(String kind, String requirement, Seen seen, Map<String, Object> details) {
        Interval interval = seen.interval();
        return new FindingRecord(
                kind,
                requirement,
                seen.met() ? "PASS" : "FAIL",
                ALPHA,
                BETA,
                seen.met() ? 1.0 : 0.0,
                Math.toIntExact(seen.n()),
                seen.estimate(),
                new IntervalRecord(interval.low(), interval.high(), interval.confidence(), interval.method()),
                Math.toIntExact(2 * seen.n()),
                details);
    }

    private static Map<String, Object> sides(Tally tally, int version, List<String> cases) {
        int[] worse = tally.worse(0, version);
        int[] better = tally.worse(version, 0);
        return Map.of(
                "worse",
                worse.length,
                "better",
                better.length,
                "equal",
                tally.cases() - worse.length - better.length,
                "dropped",
                IntStream.of(worse)
                        .boxed()
                        .sorted(Comparator.comparing(each -> tally.passes(version, each) - tally.passes(0, each)))
                        .limit(WORST)
                        .map(each -> dropped(tally, version, each, cases.get(each)))
                        .toList());
    }

    private static Map<String, Object> dropped(Tally tally, int version, int goldenCase, String id) {
        return Map.of(
                "case",
                id,
                "baseline",
                List.of(tally.passes(0, goldenCase), tally.samples()),
                "candidate",
                List.of(tally.passes(version, goldenCase), tally.samples()));
    }
}
