package dev.touchstone.junit;

import dev.touchstone.junit.plan.PlannedVersion;
import dev.touchstone.junit.plan.Shard;
import dev.touchstone.junit.plan.Sharding;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.run.Aftermath;
import dev.touchstone.junit.run.MergedRun;
import dev.touchstone.junit.run.SampledRun;
import dev.touchstone.junit.run.ShardRun;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

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
        Sharding sharding = session.settings().sharding();
        if (sharding.merges()) {
            ShardMisuse.check(planned, true);
            new MergedRun(planned.plan(), session.parts(), session.results(), session.reporter()).run();
            return;
        }
        Body body = new Body(call, planned.plan().test());
        Answering answering = Answering.of(context, session);
        if (session.settings().onlyCase().isPresent()) {
            new OneCase(planned.plan(), body, answering, session.settings()).run(session.reporter());
            return;
        }
        BodyAsker asker =
                new BodyAsker(planned.plan(), body, answering, planned.version().shared());
        try {
            if (sharding.part().isPresent()) {
                ShardMisuse.check(planned, answering.keepsText());
                draw(planned.plan(), sharding.part().get(), asker, session);
            } else {
                judge(planned, asker, context);
            }
        } finally { // what was asked for is kept at once, however the run ends
            TestId test = planned.plan().test().id();
            session.recordings().flush(test.className(), test.methodName());
        }
    }

    private static void judge(PlannedSample planned, BodyAsker asker, ExtensionContext context)
            throws InterruptedException {
        Session session = Session.of(context);
        SampledRun run = new SampledRun(planned.plan(), asker, session.results(), session.reporter());
        Aftermath left = planned.approved()
                .<Aftermath>map(answers -> new ApprovedProposals(Approvals.of(context), answers))
                .orElse(Aftermath.NONE);
        planned.baseline().map(BaselineRun::witness).ifPresent(run::seenBy);
        Aftermath all =
                planned.baseline().map(baseline -> baseline.leaving(left)).orElse(left);
        run.leaving(session.letting(all)).run();
    }

    /** Neither green nor red: a part has no verdict. */
    private static void draw(PlannedVersion planned, Shard part, BodyAsker asker, Session session)
            throws InterruptedException {
        String drawn = new ShardRun(planned, part, session.results(), session.reporter()).run(asker);
        session.reporter().note(drawn);
        throw new TestAbortedException(drawn);
    }
}
