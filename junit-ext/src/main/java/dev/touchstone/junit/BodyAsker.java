package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.PromptedModel;
import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.sampling.Answer;
import dev.touchstone.junit.sampling.Asker;
import dev.touchstone.junit.sampling.Step;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Gets the answer of a step: asks and lets the body grade, or lets the body do both. */
final class BodyAsker implements Asker {

    private final PlannedVersion planned;
    private final Body body;
    private final Answering answering;
    private final AtomicInteger calls = new AtomicInteger();

    BodyAsker(PlannedVersion planned, Body body, Answering answering) {
        this.planned = planned;
        this.body = body;
        this.answering = answering;
    }

    @Override
    public Answer ask(Step step) throws Throwable {
        return body.takesModel() ? converse(step) : respond(step);
    }

    private Answer respond(Step step) throws Exception {
        ModelVersion version = planned.versionOf(step.arm());
        List<Response> responses = answering.shared(planned, step, () -> List.of(answer(step)));
        return new Answer(responses, () -> body.grade(version, step.goldenCase(), responses.get(0)));
    }

    private Answer converse(Step step) throws Throwable {
        ModelVersion version = planned.versionOf(step.arm());
        PromptedModel model = answering.model(planned, step);
        try {
            Grade grade = body.grade(version, step.goldenCase(), model);
            return new Answer(model.responses(), () -> grade);
        } catch (Throwable trouble) {
            if (model.calls() > model.responses().size()) {
                throw trouble;
            }
            return new Answer(model.responses(), () -> {
                throw trouble; // every call was answered, so it is the body's own
            });
        } finally {
            calls.addAndGet(model.calls());
        }
    }

    private Response answer(Step step) {
        calls.incrementAndGet();
        return answering.model(planned, step).respond(step.goldenCase().input());
    }

    @Override
    public int calls() {
        return calls.get();
    }
}
