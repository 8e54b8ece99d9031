package dev.touchstone.junit;

import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.run.Aftermath;
import dev.touchstone.junit.run.SampledRun;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Turns the one invocation JUnit sees into as many answers as the verdict needs. */
final class SampledTestExtension implements InvocationInterceptor {

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        PlannedSample planned = PlannedSample.of(context).orElse(null);
        if (planned == null) {
            invocation.proceed();
            return;
        }
        invocation.skip();
        Session session = Session.of(context);
        Body body = new Body(call, planned.plan().test());
        Answering answering = Answering.of(context, session);
        if (session.settings().onlyCase().isPresent()) {
            new OneCase(planned.plan(), body, answering, session.settings()).run(session.reporter());
        } else {
            BodyAsker asker = new BodyAsker(
                    planned.plan(), body, answering, planned.version().shared());
            Aftermath left = planned.approved()
                    .<Aftermath>map(answers -> new ApprovedProposals(Approvals.of(context), answers))
                    .orElse(Aftermath.NONE);
            SampledRun run = new SampledRun(planned.plan(), asker, session.results(), session.reporter());
            run(run.leaving(session.letting(left)), planned.plan(), session);
        }
    }

    /** What was asked for is kept at once, however the run ends. */
    private static void run(SampledRun run, PlannedVersion planned, Session session) throws InterruptedException {
        TestId test = planned.test().id();
        try {
            run.run();
        } finally {
            session.recordings().flush(test.className(), test.methodName());
        }
    }
}
