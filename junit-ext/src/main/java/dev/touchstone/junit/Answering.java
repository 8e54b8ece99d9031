package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.PromptedModel;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.sampling.SampleSeed;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
        return model(planned, step, provider -> provider);
    }

    /** @param around what stands between the prompt and who answers */
    PromptedModel model(PlannedVersion planned, Step step, UnaryOperator<Model> around) {
        ModelVersion version = planned.versionOf(step.arm());
        GoldenCase golden = step.goldenCase();
        long seed = SampleSeed.of(planned.test().seed(), version, golden.id(), step.sample());
        Model provider = around.apply(answers(version, Optional.of(golden)));
        return new PromptedModel(provider, version, golden.texts(), new SampleId(golden.id(), step.sample(), 0, seed));
    }

    /** Outside a sampled test: one draw, without a golden case unless there is one. */
    PromptedModel model(ModelVersion version, Optional<GoldenCase> golden, int draw) {
        String caseId = golden.map(GoldenCase::id).orElse("");
        long seed = SampleSeed.of(session.settings().seed().orElse(0), version, caseId, draw);
        SampleId sample = new SampleId(caseId, draw, 0, seed);
        Map<String, String> fields = golden.map(GoldenCase::texts).orElse(Map.of());
        return new PromptedModel(answers(version, golden), version, fields, sample);
    }

    private Model answers(ModelVersion version, Optional<GoldenCase> golden) {
        return responds.<Model>map(method -> request -> method.answer(version, golden, request))
                .orElseGet(() -> session.providers().of(version, loader));
    }
}
