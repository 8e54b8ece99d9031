package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.Shard;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.results.DrawsSeal;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.sampling.Asker;
import dev.touchstone.junit.sampling.FixedSchedule;
import dev.touchstone.junit.sampling.PartSampler;
import dev.touchstone.junit.sampling.SamplingTrouble;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.sampling.Witness;
import java.time.Instant;
import java.util.List;

/** One part of the draws of one version: drawn, graded, written down, and not judged. */
public final class ShardRun {

    private final PlannedVersion planned;
    private final Shard shard;
    private final Results results;
    private final Reporter reporter;
    private final VerdictRecords records;

    /** One part of one version of one test. */
    public ShardRun(PlannedVersion planned, Shard shard, Results results, Reporter reporter) {
        this.planned = planned;
        this.shard = shard;
        this.results = results;
        this.reporter = reporter;
        this.records = new VerdictRecords(planned, Instant.now());
    }

    /**
     * Draws the part.
     *
     * @param asker gets the answers
     * @return what was drawn, in one line
     * @throws NoVerdictException if an answer could not be had or graded: the part is not complete then
     * @throws InterruptedException if the thread was interrupted; the part is not complete then
     */
    public String run(Asker asker) throws InterruptedException {
        reporter.asks(planned);
        if (planned.isReferenceOnly()) {
            return "SHARD " + shard + " " + planned.subject() + ": a reference, nothing to draw";
        }
        List<List<Step>> rounds = FixedSchedule.of(planned);
        List<Step> own = rounds.stream()
                .flatMap(List::stream)
                .filter(step ->
                        shard.holds(planned.test().id(), step.goldenCase().id()))
                .toList();
        DrawsSeal seal = draw(own, asker);
        results.append(new ShardRecord(
                planned.test().id().toString(),
                VersionRecord.of(planned.version()),
                planned.comparedWith().map(VersionRecord::of).orElse(null),
                shard.toString(),
                PlanWords.of(planned, rounds, shard.of()),
                own.size(),
                seal.toString(),
                records.calls(asker, own.size()),
                Instant.now().toString()));
        return "SHARD " + shard + " " + planned.subject() + ": " + own.size() + " of "
                + rounds.stream().mapToInt(List::size).sum() + " answers drawn, judged when all parts are there";
    }

    private DrawsSeal draw(List<Step> own, Asker asker) throws InterruptedException {
        SampleWitness witness = new SampleWitness(planned, results, reporter);
        DrawsSeal seal = new DrawsSeal();
        Witness sealing = (step, responses, sample) -> {
            witness.saw(step, responses, sample);
            seal.add(witness.record(step, responses, sample));
        };
        try {
            new PartSampler(planned, asker, sealing).draw(own);
            return seal;
        } catch (SamplingTrouble trouble) {
            results.append(records.error(trouble.trouble(), asker, witness.samples()));
            throw TroubleWords.of(planned, trouble, witness);
        } catch (InterruptedException stopped) {
            results.append(records.error(stopped, asker, witness.samples()));
            throw stopped;
        }
    }
}
