package dev.touchstone.junit.results;

import dev.touchstone.assertions.statistics.Drift;
import dev.touchstone.assertions.statistics.Interval;
import dev.touchstone.assertions.verdict.ApprovalEvidence;
import dev.touchstone.assertions.verdict.CaseChange;
import dev.touchstone.assertions.verdict.CriticalEvidence;
import dev.touchstone.assertions.verdict.DriftEvidence;
import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.Evidence;
import dev.touchstone.assertions.verdict.Finding;
import dev.touchstone.assertions.verdict.LatencyEvidence;
import dev.touchstone.assertions.verdict.NewRecordEvidence;
import dev.touchstone.assertions.verdict.PassRateEvidence;
import dev.touchstone.assertions.verdict.PassRateRequirement;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.RegressionEvidence;
import dev.touchstone.assertions.verdict.ScoreEvidence;
import dev.touchstone.assertions.verdict.UnapprovedEvidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a finding to its record, one method per kind of evidence. */
final class FindingRecords {

    private static final double NANOS = 1e9;

    private final Finding finding;
    private final @Nullable Double alpha;
    private final @Nullable Double beta;

    private FindingRecords(Finding finding) {
        this.finding = finding;
        Optional<ErrorRates> rates = finding.requirement().errorRates();
        this.alpha = finding.requirement().mayFailByChance()
                ? rates.map(ErrorRates::alpha).orElse(null)
                : null;
        this.beta = rates.map(ErrorRates::beta).orElse(null);
    }

    static FindingRecord of(Finding finding) {
        FindingRecords records = new FindingRecords(finding);
        Evidence evidence = finding.evidence();
        if (evidence instanceof PassRateEvidence passRate) {
            return records.passRate(passRate);
        }
        if (evidence instanceof RegressionEvidence regression) {
            return records.regression(regression);
        }
        if (evidence instanceof LatencyEvidence latency) {
            return records.latency(latency);
        }
        if (evidence instanceof ScoreEvidence score) {
            return records.score(score);
        }
        if (evidence instanceof DriftEvidence drift) {
            return records.drift(drift);
        }
        if (evidence instanceof NewRecordEvidence drawn) {
            return records.newRecord(drawn);
        }
        if (evidence instanceof CriticalEvidence critical) {
            return records.critical(critical);
        }
        if (evidence instanceof ApprovalEvidence approval) {
            return records.approval(approval);
        }
        if (evidence instanceof UnapprovedEvidence unapproved) {
            return records.unapproved(unapproved);
        }
        throw new IllegalStateException("a sampled test has no findings of this kind: "
                + evidence.getClass().getSimpleName());
    }

    private FindingRecord passRate(PassRateEvidence evidence) {
        Map<String, Object> details = new LinkedHashMap<>(Map.of("passes", evidence.passes()));
        if (finding.requirement() instanceof PassRateRequirement required) {
            required.slice().ifPresent(slice -> details.put("slice", slice));
            required.leastSamples(finding.outcome()).ifPresent(least -> details.put("leastExpected", least));
        }
        return record("passRate", share(evidence), evidence.fixedPlan(), details);
    }

    private FindingRecord latency(LatencyEvidence evidence) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("inTime", evidence.within().passes());
        evidence.observed().ifPresent(observed -> {
            details.put("observedSeconds", observed.toNanos() / NANOS);
            details.put("observedInterval", limits(evidence.interval()));
        });
        return record("latency", share(evidence.within()), evidence.within().fixedPlan(), details);
    }

    private FindingRecord score(ScoreEvidence evidence) {
        int n = evidence.samples();
        Double mean = n == 0 ? null : evidence.mean().orElseThrow();
        Estimate estimate = new Estimate(n, mean, n == 0 ? null : IntervalRecord.of(evidence.interval()));
        return record("score", estimate, evidence.fixedPlan(), Map.of("cases", evidence.cases()));
    }

    private FindingRecord drift(DriftEvidence evidence) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("cases", evidence.cases());
        details.put("shifts", evidence.shifts());
        evidence.drift().ifPresent(drift -> details.put("reason", drift.reason().name()));
        Double distance = evidence.drift().map(Drift::distance).orElse(null);
        IntervalRecord interval =
                Double.isFinite(evidence.interval().high()) ? IntervalRecord.of(evidence.interval()) : null;
        String kind = finding.requirement() instanceof RecordedDriftRequirement ? FindingRecord.SINCE_RECORD : "drift";
        return record(kind, new Estimate(evidence.samples(), distance, interval), null, details);
    }

    private FindingRecord newRecord(NewRecordEvidence evidence) {
        return record(
                FindingRecord.NEW_RECORD,
                new Estimate(evidence.samples(), null, null),
                null,
                Map.of("cases", evidence.cases()));
    }

    /** JSON knows no infinity: a limit that is not known is left out. */
    private static Map<String, Object> limits(Interval interval) {
        Map<String, Object> limits = new LinkedHashMap<>();
        if (Double.isFinite(interval.low())) {
            limits.put("low", interval.low());
        }
        if (Double.isFinite(interval.high())) {
            limits.put("high", interval.high());
        }
        limits.put("confidence", interval.confidence());
        limits.put("method", interval.method());
        return limits;
    }

    private static Estimate share(PassRateEvidence evidence) {
        int n = (int) evidence.samples();
        return new Estimate(
                n,
                n == 0 ? null : evidence.passRate().orElseThrow(),
                n == 0 ? null : IntervalRecord.of(evidence.interval()));
    }

    private FindingRecord regression(RegressionEvidence evidence) {
        int n = (int) evidence.pairs();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("worse", evidence.worse());
        details.put("better", evidence.better());
        details.put("equal", evidence.equal());
        details.put(
                "dropped",
                evidence.dropped().stream().map(FindingRecords::change).toList());
        return record(
                "noRegression",
                new Estimate(
                        n,
                        n == 0 ? null : evidence.difference(),
                        n == 0 ? null : IntervalRecord.of(evidence.interval())),
                evidence.fixedPlan(),
                details);
    }

    private FindingRecord critical(CriticalEvidence evidence) {
        return record(
                "critical",
                new Estimate(evidence.asked(), null, null),
                null,
                Map.of("cases", evidence.cases(), "failed", List.copyOf(evidence.failedCases())));
    }

    private FindingRecord approval(ApprovalEvidence evidence) {
        Map<String, Object> details = new LinkedHashMap<>();
        evidence.closeness().ifPresent(change -> details.put("similarity", change(change)));
        details.put(
                "missed",
                evidence.missed().stream()
                        .map(each -> Map.of("case", each.caseId(), "checks", each.missed()))
                        .toList());
        Double difference =
                evidence.checks().map(ApprovalEvidence.Change::difference).orElse(null);
        IntervalRecord interval = evidence.checks()
                .map(change -> IntervalRecord.of(change.interval()))
                .orElse(null);
        return record("approved", new Estimate(evidence.cases(), difference, interval), null, details);
    }

    private FindingRecord unapproved(UnapprovedEvidence evidence) {
        return record(
                "approved",
                new Estimate(evidence.cases(), null, null),
                null,
                Map.of("unapproved", evidence.unapproved()));
    }

    private static Map<String, Object> change(ApprovalEvidence.Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("approved", change.approved());
        row.put("now", change.now());
        row.put("interval", limits(change.interval()));
        return row;
    }

    private static Map<String, Object> change(CaseChange change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("case", change.caseId());
        row.put(
                "baseline",
                List.of(change.baseline().passes(), change.baseline().samples()));
        row.put(
                "candidate",
                List.of(change.candidate().passes(), change.candidate().samples()));
        return row;
    }

    private record Estimate(int n, @Nullable Double value, @Nullable IntervalRecord interval) {}

    private FindingRecord record(
            String kind, Estimate estimate, @Nullable Integer fixedPlan, Map<String, Object> details) {
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.putAll(WrittenLimit.of(finding.requirement()));
        finding.requirement().detects().ifPresent(loss -> all.put("detects", loss));
        if (!finding.paths().isEmpty()) {
            all.put(FindingRecord.PATHS, PathRecords.of(finding.paths()));
        }
        return new FindingRecord(
                kind,
                finding.requirement().describe(),
                finding.outcome().name(),
                alpha,
                beta,
                finding.pValue().isPresent() ? finding.pValue().getAsDouble() : null,
                estimate.n(),
                estimate.value(),
                estimate.interval(),
                fixedPlan,
                all);
    }
}
