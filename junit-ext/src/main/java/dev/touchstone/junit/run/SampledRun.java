package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.gate.Gate;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.report.Reporter;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.sampling.Asker;
import dev.touchstone.junit.sampling.Drawn;
import dev.touchstone.junit.sampling.Sampler;
import dev.touchstone.junit.sampling.SamplingTrouble;
import dev.touchstone.junit.sampling.Witness;
import java.time.Instant;
import java.util.Optional;

/** The way of one run: draw until decided, record, report, and let the gate decide the test. */
public final class SampledRun {

    private final PlannedVersion planned;
    private final Asker asker;
    private final Results results;
    private final Reporter reporter;
    private final VerdictRecords records;
    private Aftermath aftermath = Aftermath.NONE;
    private Witness also = (step, responses, sample) -> {};

    /**
     * One version of one test.
     *
     * @param asker gets the answers
     */
    public SampledRun(PlannedVersion planned, Asker asker, Results results, Reporter reporter) {
        this.planned = planned;
        this.asker = asker;
        this.results = results;
        this.reporter = reporter;
        this.records = new VerdictRecords(planned, Instant.now());
    }

    /** The same, leaving this behind. */
    public SampledRun leaving(Aftermath something) {
        this.aftermath = something;
        return this;
    }

    /** The same, its graded answers seen by somebody else, too. */
    public SampledRun seenBy(Witness other) {
        this.also = other;
        return this;
    }

    /**
     * Runs it to its verdict; returning means {@code PASS}, or a baseline with nothing to compare.
     *
     * @throws org.opentest4j.AssertionFailedError if the verdict is anything but {@code PASS}
     * @throws dev.touchstone.assertions.message.NoVerdictException if none was reached
     * @throws InterruptedException if the thread was interrupted; an error is recorded then
     */
    public void run() throws InterruptedException {
        reporter.asks(planned);
        if (planned.isReferenceOnly()) {
            record(records.reference());
            return;
        }
        SampleWitness witness = new SampleWitness(planned, results, reporter);
        try {
            decided(new Sampler(planned, asker, both(witness)).draw(), witness.finishes());
        } catch (SamplingTrouble trouble) {
            record(records.error(trouble.trouble(), asker, witness.samples()));
            throw TroubleWords.of(planned, trouble, witness);
        } catch (
                NoVerdictException
                        unmeasured) { // an answer does not hold what a requirement reads, or nothing could be left
            record(records.error(unmeasured, asker, witness.samples()));
            throw TroubleWords.of(planned, unmeasured);
        } catch (
                ConfigurationException
                        refused) { // what was to be left is not let in: not even a verdict of PASS is then
            record(records.error(refused, asker, witness.samples()));
            throw refused;
        } catch (InterruptedException stopped) {
            record(records.error(stopped, asker, witness.samples()));
            throw stopped;
        }
    }

    private Witness both(Witness first) {
        return (step, responses, sample) -> {
            first.saw(step, responses, sample);
            also.saw(step, responses, sample);
        };
    }

    private void decided(Drawn drawn, Finishes finishes) {
        Verdict verdict = drawn.verdict();
        Explanation explained = reporter.explain(planned, verdict);
        Explanation explanation = finishes.in(explained);
        Explanation whole = drawn.shortage()
                .map(shortage -> ShortageWords.of(explanation, shortage, planned))
                .orElse(explanation);
        Optional<Aftermath.Told> told = aftermath.of(verdict, whole);
        record(records.verdict(verdict, asker, explained));
        told.ifPresent(left -> Gate.enforce(verdict.outcome(), left.explanation(), left.sides()));
    }

    private void record(VerdictRecord record) {
        results.append(record);
        reporter.verdict(record);
    }
}
