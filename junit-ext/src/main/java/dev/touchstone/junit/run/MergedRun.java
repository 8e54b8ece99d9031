package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.verdict.FixedSizePlan;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.gate.Gate;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.Shard;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.results.ShardRuns;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.sampling.FixedSchedule;
import dev.touchstone.junit.sampling.Step;
import java.time.Instant;
import java.util.List;

/** One version of one test on the draws of all parts: judged once, in the order of the schedule, whichever machine drew what. */
public final class MergedRun {

    private final PlannedVersion planned;
    private final ShardRuns runs;
    private final Results results;
    private final Reporter reporter;
    private final VerdictRecords records;

    /** One version of one test. */
    public MergedRun(PlannedVersion planned, ShardRuns runs, Results results, Reporter reporter) {
        this.planned = planned;
        this.runs = runs;
        this.results = results;
        this.reporter = reporter;
        this.records = new VerdictRecords(planned, Instant.now());
    }

    /**
     * Judges; returning means {@code PASS}, or a baseline with nothing to compare.
     *
     * @throws org.opentest4j.AssertionFailedError if the verdict is anything but {@code PASS}
     * @throws NoVerdictException if a part is missing, of another plan, or damaged
     */
    public void run() {
        reporter.asks(planned);
        if (planned.isReferenceOnly()) {
            record(records.reference());
            return;
        }
        try {
            judge();
        } catch (NoVerdictException unreadable) {
            record(records.error(unreadable, CallsRecord.NONE));
            throw TroubleWords.of(planned, unreadable);
        }
    }

    private void judge() {
        List<ShardRecord> parts =
                runs.parts(planned.test().id().toString(), planned.version().digest());
        List<List<Step>> rounds = FixedSchedule.of(planned);
        new MergedParts(planned, parts).require(rounds);
        MergedAnswers answers = MergedAnswers.of(planned, runs);
        parts.forEach(part -> answers.require(part, steps(part, rounds)));
        SampleWitness witness = new SampleWitness(planned, results, reporter);
        Verdict verdict = verdict(rounds, answers, witness);
        CallsRecord calls =
                parts.stream().map(ShardRecord::calls).reduce(CallsRecord::plus).orElseThrow();
        Explanation explained = reporter.explain(planned, verdict);
        record(records.verdict(verdict, calls, explained));
        Gate.enforce(verdict.outcome(), witness.finishes().in(explained));
    }

    private List<Step> steps(ShardRecord part, List<List<Step>> rounds) {
        Shard shard = Shard.parse(part.shard()).orElseThrow();
        return rounds.stream()
                .flatMap(List::stream)
                .filter(step ->
                        shard.holds(planned.test().id(), step.goldenCase().id()))
                .toList();
    }

    private Verdict verdict(List<List<Step>> rounds, MergedAnswers answers, SampleWitness witness) {
        FixedSizePlan.Judgement judgement = planned.judgement();
        for (List<Step> round : rounds) {
            for (Step step : round) {
                MergedAnswers.Graded answer = answers.answer(step);
                judgement.take(step.slot(), answer.sample());
                witness.saw(step, answer.responses(), answer.sample());
            }
            judgement.endRound();
        }
        return judgement.verdict();
    }

    private void record(VerdictRecord record) {
        results.append(record);
        reporter.verdict(record);
    }
}
