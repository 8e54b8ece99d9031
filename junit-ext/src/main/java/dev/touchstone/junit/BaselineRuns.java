package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Which of the three it is: a record is drawn, judged by, or left alone because answers of other days prove nothing. */
final class BaselineRuns {

    private BaselineRuns() {}

    /**
     * Looks before the first call.
     *
     * @return empty where the test asks for no record
     * @throws dev.touchstone.assertions.message.ConfigurationException if there is no record, or none that can be compared
     */
    static Optional<BaselineRun> of(ExtensionContext context, PlannedTest test, ActiveVersion active) {
        if (test.requirements().stream().noneMatch(RecordedDriftRequirement.class::isInstance)) {
            return Optional.empty();
        }
        Session session = Session.of(context);
        ModelVersion baseline = active.declaredIn().baseline().orElseThrow();
        TestBaselines baselines = TestBaselines.of(session, test, baseline);
        if (session.settings().baselines().draws()) {
            boolean own = active.version().equals(baseline);
            checkSelected(baseline, active, context);
            session.drawsRecord();
            return Optional.of(own ? NewBaseline.of(baselines, context) : new UnjudgedBaseline(baselines.unjudged()));
        }
        RecordedBaseline recorded = RecordedBaseline.of(
                baselines, active.version().equals(baseline), JudgeDigest.of(context.getRequiredTestClass()));
        if (Answering.of(context, session).isLive(baseline)) {
            recorded.partly().ifPresent(session.reporter()::warn);
            return Optional.of(recorded);
        }
        session.reporter().warn(baselines.onlyReplayed(recorded.record()));
        return Optional.of(new UnjudgedBaseline(baselines.unjudged()));
    }

    /** A run of candidates alone would draw nothing and be green. */
    private static void checkSelected(ModelVersion baseline, ActiveVersion active, ExtensionContext context) {
        if (!DeclaredVersions.selected(active.declaredIn(), context).contains(baseline)) {
            throw new ConfigurationException(Explanation.of("a record of "
                            + TemplateMethod.of(context).displayName()
                            + " is to be drawn, and its baseline does not run"
                            + Misuse.NO_CALL)
                    .fact("baseline", baseline.name())
                    .why("a record is of the version in production; of candidates none is drawn.")
                    .fix("add the baseline: -Dtouchstone.versions=" + baseline.name()
                            + ", or drop touchstone.baseline."));
        }
    }
}
