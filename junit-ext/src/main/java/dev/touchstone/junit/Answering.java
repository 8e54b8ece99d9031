package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.PromptedModel;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.model.SampleId;
import dev.touchstone.junit.model.TimedModel;
import dev.touchstone.junit.model.provider.ModelProvider;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.sampling.SampleSeed;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Who answers in a test class, the method marked {@link Responds}, else the version's provider; and what stands between: payment, recordings, checks. */
final class Answering {

    private final Session session;
    private final TestId test;
    private final ClassLoader loader;
    private final Optional<RespondsMethod> responds;
    private final Recording recording;

    private Answering(Session session, ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        this.session = session;
        this.test = new TestId(
                testClass.getName(),
                context.getTestMethod().map(method -> method.getName()).orElse(""));
        this.loader = testClass.getClassLoader();
        this.responds = RespondsMethod.of(testClass, context);
        this.recording = Recording.of(context, session);
    }

    static Answering of(ExtensionContext context, Session session) {
        return new Answering(session, context);
    }

    /** Whether what models say may be written to disk. */
    boolean keepsText() {
        return recording.keepsText();
    }

    Payment payment(PlannedTest planned) {
        return Payment.of(session, planned);
    }

    /** The model a step asks. */
    PromptedModel model(PlannedVersion planned, Step step) {
        ModelVersion version = planned.versionOf(step.arm());
        Payment payment = Payment.unlimited(session);
        return prompted(planned, step, asked(new Draw(planned.test(), version, step), payment));
    }

    /** {@code model} as one draw sees it. */
    PromptedModel prompted(PlannedVersion planned, Step step, Model model) {
        ModelVersion version = planned.versionOf(step.arm());
        GoldenCase golden = step.goldenCase();
        long seed = SampleSeed.of(planned.test().seed(), version, golden.id(), step.sample());
        return new PromptedModel(model, version, golden.texts(), new SampleId(golden.id(), step.sample(), 0, seed));
    }

    /** Outside a sampled test: one draw, without a golden case unless there is one. */
    PromptedModel model(ModelVersion version, Optional<GoldenCase> golden, int draw) {
        String caseId = golden.map(GoldenCase::id).orElse("");
        long seed = session.settings().seed().orElse(0);
        SampleId sample = new SampleId(caseId, draw, 0, SampleSeed.of(seed, version, caseId, draw));
        Map<String, String> fields = golden.map(GoldenCase::texts).orElse(Map.of());
        Model model = asked(new Draw(test, seed, version, golden), Payment.unlimited(session));
        return new PromptedModel(model, version, fields, sample);
    }

    /** Who answers: from recordings where they are kept, else paid for. */
    Model asked(Draw draw, Payment payment) {
        Model live = payment.paid(new TimedModel(answers(draw)), draw.version());
        boolean ownCode = isOwnCode(draw.version());
        Model answering = counted(live, asked -> recording.of(draw, facts(draw), ownCode, asked), payment);
        boolean serves = !ownCode || draw.version().served().isPresent();
        return serves ? session.providers().checked(draw.version(), answering) : answering;
    }

    private boolean isOwnCode(ModelVersion version) {
        return responds.isPresent() || !ModelProvider.isKnown(version);
    }

    /** Whether this run asks nobody for this version's answers. */
    boolean isReplayed(ModelVersion version) {
        return session.settings().spending().responses() == Responses.REPLAY && recording.keeps(isOwnCode(version));
    }

    /** Whether every answer of this version is given now. */
    boolean isLive(ModelVersion version) {
        return session.settings().spending().responses() == Responses.LIVE || !recording.keeps(isOwnCode(version));
    }

    /** What was not asked for came from a recording. */
    private static Model counted(Model live, UnaryOperator<Model> recorded, Payment payment) {
        AtomicInteger asked = new AtomicInteger();
        Model model = recorded.apply(request -> {
            asked.incrementAndGet();
            return live.respond(request);
        });
        return request -> {
            int before = asked.get();
            Response response = model.respond(request);
            if (asked.get() == before) {
                payment.served();
            }
            return response;
        };
    }

    private Map<String, String> facts(Draw draw) {
        return responds.map(method -> method.facts(draw.golden())).orElse(Map.of());
    }

    private Model answers(Draw draw) {
        return responds.<Model>map(method -> (Request request) -> method.answer(draw.version(), draw.golden(), request))
                .orElseGet(() -> session.providers().of(draw.version(), loader));
    }
}
