package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.PromptedModel;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.sampling.SampleSeed;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Who answers in a test class: the method marked {@link Responds}, else the version's provider. */
final class Answering {

    private final Session session;
    private final ClassLoader loader;
    private final Optional<RespondsMethod> responds;

    private Answering(Session session, ClassLoader loader, Optional<RespondsMethod> responds) {
        this.session = session;
        this.loader = loader;
        this.responds = responds;
    }

    static Answering of(ExtensionContext context, Session session) {
        Class<?> testClass = context.getRequiredTestClass();
        return new Answering(session, testClass.getClassLoader(), RespondsMethod.of(testClass, context));
    }

    PromptedModel model(PlannedVersion planned, Step step) {
        ModelVersion version = planned.versionOf(step.arm());
        String caseId = step.goldenCase().id();
        long seed = SampleSeed.of(planned.test().seed(), version, caseId, step.sample());
        return model(version, step.goldenCase(), new SampleId(caseId, step.sample(), 0, seed));
    }

    /** Outside a sampled test: one draw, without a golden case unless there is one. */
    PromptedModel model(ModelVersion version, Optional<GoldenCase> golden, int draw) {
        String caseId = golden.map(GoldenCase::id).orElse("");
        long seed = SampleSeed.of(session.settings().seed().orElse(0), version, caseId, draw);
        SampleId sample = new SampleId(caseId, draw, 0, seed);
        return golden.map(known -> model(version, known, sample))
                .orElseGet(() -> new PromptedModel(answers(version, Optional.empty()), version, Map.of(), sample));
    }

    private PromptedModel model(ModelVersion version, GoldenCase golden, SampleId sample) {
        return new PromptedModel(answers(version, Optional.of(golden)), version, golden.texts(), sample);
    }

    private Model answers(ModelVersion version, Optional<GoldenCase> golden) {
        return responds.<Model>map(method -> request -> method.answer(version, golden, request))
                .orElseGet(() -> session.providers().of(version, loader));
    }

    /** The baseline's answers are drawn once for all nodes that compare with it; all others are nobody else's. */
    List<Response> shared(PlannedVersion planned, Step step, Callable<List<Response>> call) throws Exception {
        boolean compared = planned.comparesVersions();
        boolean baseline = planned.isBaseline() || step.arm() == Arm.BASELINE;
        return compared && baseline
                ? session.sharedAnswers(planned.test().id()).of(planned.versionOf(step.arm()), step, call)
                : call.call();
    }
}
