package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.PromptedModel;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.sampling.Answer;
import dev.touchstone.junit.sampling.Asker;
import dev.touchstone.junit.sampling.Costs;
import dev.touchstone.junit.sampling.SharedAnswers;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.version.ModelVersion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gets the answer of a step: asks and lets the body grade, or lets the body do both. */
final class BodyAsker implements Asker {

    private final PlannedVersion planned;
    private final Body body;
    private final Answering answering;
    private final SharedAnswers shared;
    private final Payment payment;

    BodyAsker(PlannedVersion planned, Body body, Answering answering, SharedAnswers shared) {
        this.planned = planned;
        this.body = body;
        this.answering = answering;
        this.shared = shared;
        this.payment = answering.payment(planned.test());
    }

    @Override
    public Answer ask(Step step) throws Throwable {
        Answer answer = body.takesModel() ? converse(step) : respond(step);
        return answering.keepsText() ? answer : answer.withoutText();
    }

    private Answer respond(Step step) {
        ModelVersion version = planned.versionOf(step.arm());
        Response response = model(step).respond(step.goldenCase().input());
        return new Answer(List.of(response), () -> body.grade(version, step.goldenCase(), response)
                .answered(response));
    }

    private Answer converse(Step step) throws Throwable {
        ModelVersion version = planned.versionOf(step.arm());
        PromptedModel model = model(step);
        try {
            Sample sample = answered(body.grade(version, step.goldenCase(), model), model.responses());
            return new Answer(model.responses(), () -> sample);
        } catch (Throwable trouble) {
            if (model.calls() > model.responses().size()) {
                throw trouble;
            }
            return new Answer(model.responses(), () -> {
                throw trouble; // every call was answered, so it is the body's own
            });
        }
    }

    /** The last answer is that of the conversation; it took as long as all of them. */
    private static Sample answered(Sample sample, List<Response> responses) {
        if (responses.isEmpty()) {
            return sample;
        }
        Response last = responses.get(responses.size() - 1);
        return sample.answered(total(responses).map(last::after).orElse(last));
    }

    private static Optional<Duration> total(List<Response> responses) {
        return responses.stream()
                .map(Response::latency)
                .reduce((sum, next) -> sum.flatMap(so -> next.map(so::plus)))
                .orElseThrow();
    }

    /** The baseline's answers are drawn once for all nodes that compare with it; all others are nobody else's. */
    private PromptedModel model(Step step) {
        ModelVersion version = planned.versionOf(step.arm());
        boolean baseline = planned.isBaseline() || step.arm() == Arm.BASELINE;
        Model own = answering.asked(new Draw(planned.test(), version, step), payment);
        Model model = planned.comparesVersions() && baseline
                ? shared.of(planned.test().id(), version, own)
                : own;
        return answering.prompted(planned, step, model);
    }

    /** A recording answers at once. Asking it ahead would only look for answers nobody needs, and miss some of them. */
    @Override
    public int atOnce(int most) {
        boolean replayed = answering.isReplayed(planned.version())
                && planned.comparedWith().map(answering::isReplayed).orElse(true);
        return replayed ? 1 : most;
    }

    @Override
    public Costs costs() {
        return payment.costs();
    }
}
