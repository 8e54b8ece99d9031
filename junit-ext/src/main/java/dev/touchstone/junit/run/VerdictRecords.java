package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.verdict.Cost;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.GoldenRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.sampling.Asker;
import dev.touchstone.junit.sampling.Costs;
import dev.touchstone.junit.sampling.Spent;
import dev.touchstone.junit.version.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From what a run came to, to what is written down. */
final class VerdictRecords {

    private final PlannedVersion planned;
    private final Instant started;

    VerdictRecords(PlannedVersion planned, Instant started) {
        this.planned = planned;
        this.started = started;
    }

    VerdictRecord verdict(Verdict verdict, Asker asker, Explanation explained) {
        int judged = (int) (verdict.candidate().samples()
                + verdict.baseline().map(trials -> trials.samples()).orElse(0L));
        return verdict(verdict, calls(asker, judged), explained);
    }

    VerdictRecord verdict(Verdict verdict, CallsRecord calls, Explanation explained) {
        return record(
                        verdict.outcome().name(),
                        verdict.findings().stream().map(FindingRecord::of).toList(),
                        calls,
                        null)
                .seenBy(verdict.outcome() == Outcome.PASS ? Optional.empty() : explained.run());
    }

    VerdictRecord reference() {
        return record("REFERENCE", List.of(), CallsRecord.NONE, null);
    }

    VerdictRecord error(Throwable trouble, Asker asker, int judged) {
        return error(trouble, calls(asker, judged));
    }

    VerdictRecord error(Throwable trouble, CallsRecord calls) {
        return record("ERROR", List.of(), calls, reason(trouble));
    }

    CallsRecord calls(Asker asker, int judged) {
        Costs costs = asker.costs();
        Spent spent = costs.spent();
        boolean counted = spent.calls() > 0 && spent.uncounted() == 0;
        return new CallsRecord(
                (int) spent.calls(),
                judged,
                fixedPlan(),
                costs.recorded(),
                spent.attempts(),
                counted ? spent.input() : null,
                counted ? spent.output() : null,
                costs.money().map(Money::toString).orElse(null));
    }

    private static String reason(Throwable trouble) {
        if (trouble instanceof NoVerdictException explained) {
            return explained.explanation().headline();
        }
        if (trouble instanceof ConfigurationException misuse) {
            return misuse.explanation().headline();
        }
        return trouble instanceof InterruptedException ? TroubleWords.INTERRUPTED : trouble.toString();
    }

    private int fixedPlan() {
        return planned.decisions()
                .map(decisions -> decisions.fixed() + ofBaseline(decisions))
                .orElse(0);
    }

    /** The baseline is asked for comparisons alone, once for all of them. */
    private static int ofBaseline(DecisionPlan decisions) {
        return decisions.costs().stream()
                .filter(cost -> cost.requirement().comparesBaseline())
                .mapToInt(Cost::fixed)
                .max()
                .orElse(0);
    }

    private VerdictRecord record(
            String outcome, List<FindingRecord> findings, CallsRecord calls, @Nullable String error) {
        return new VerdictRecord(
                planned.test().id().toString(),
                VersionRecord.of(planned.version()),
                planned.isBaseline() ? "baseline" : "candidate",
                planned.comparedWith().map(VersionRecord::of).orElse(null),
                outcome,
                findings,
                GoldenRecord.of(planned.test().goldens()),
                calls,
                planned.test().seed(),
                started.toString(),
                Instant.now().toString(),
                error);
    }
}
