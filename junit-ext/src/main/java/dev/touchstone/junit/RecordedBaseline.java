package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.Outcome;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.Verdict;
import dev.touchstone.junit.baseline.BaselineRecord;
import dev.touchstone.junit.baseline.Comparability;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.run.Aftermath;
import dev.touchstone.junit.sampling.Witness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The baseline is judged by its record on its own node; on a candidate's it is the control arm, which tells whether the candidate moved
 * or the provider did.
 *
 * @param test with the record in it
 * @param record what is compared with
 * @param rest what of it cannot be compared any more, in words
 * @param judge what is to be said of who grades
 * @param control of the baseline's answers of today
 */
record RecordedBaseline(
        PlannedTest test, BaselineRecord record, Optional<String> rest, Optional<String> judge, ControlArm control)
        implements BaselineRun {

    static RecordedBaseline of(TestBaselines baselines, boolean own, String judge) {
        BaselineRecord record = baselines.inForce();
        Comparability comparability = Comparability.of(record, baselines.test().goldens());
        List<RecordedDriftRequirement> recorded = baselines.recorded().stream()
                .map(requirement -> against(requirement, comparability, baselines))
                .toList();
        PlannedTest test = baselines
                .test()
                .requiring(Stream.concat(baselines.others(), recorded.stream()).toList());
        Arm arm = own ? Arm.CANDIDATE : Arm.BASELINE;
        return new RecordedBaseline(
                test, record, comparability.rest(), comparability.judge(judge), new ControlArm(record, arm, recorded));
    }

    private static RecordedDriftRequirement against(
            RecordedDriftRequirement requirement, Comparability comparability, TestBaselines baselines) {
        try {
            return requirement.against(
                    comparability.trait(requirement.drift().trait().orElseThrow(), baselines.scores()));
        } catch (ConfigurationException incomparable) {
            throw comparability.cases().isEmpty()
                    ? baselines.refused(incomparable, baselines.command())
                    : new ConfigurationException(incomparable.explanation().run(baselines.command()));
        }
    }

    /** Of a golden set that has changed, what a verdict that is green says nothing of; empty where all is compared. */
    Optional<String> partly() {
        return rest.map(words -> "WARNING " + test.id().shortName() + " · "
                + record.id().version() + ": drift since its record of "
                + record.drawing().day()
                + " is judged on a part of the golden cases; " + words);
    }

    @Override
    public Witness witness() {
        return (step, responses, sample) -> control.saw(step, sample);
    }

    @Override
    public Aftermath leaving(Aftermath usual) {
        return (verdict, explanation) -> usual.of(verdict, told(verdict, explanation));
    }

    private Explanation told(Verdict verdict, Explanation explanation) {
        Explanation whole = rest.map(words -> explanation.fact("record", words)).orElse(explanation);
        if (verdict.outcome() == Outcome.PASS) {
            return whole;
        }
        return control.toldIn(judge.map(words -> whole.fact("judge", words)).orElse(whole), verdict);
    }
}
