package dev.touchstone.junit;

import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.Seed;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.plan.TestId;
import java.util.OptionalLong;

/** From the annotations on a sampled test and the settings of the run to its plan. */
final class PlannedTests {

    private PlannedTests() {}

    static PlannedTest of(TemplateMethod method, Session session, ErrorRates rates) {
        Settings settings = session.settings();
        Golden golden = method.find(Golden.class).orElseThrow(() -> Misuse.noGolden(method));
        GoldenSet goldens = GoldenCases.set(golden, method, session);
        settings.onlyCase().ifPresent(goldens::get);
        TypedCases.check(method, goldens);
        return new PlannedTest(
                method.id(),
                goldens,
                Requirements.of(method, rates),
                WrittenLimits.of(method, settings),
                seed(method.id(), session).orElse(Seed.of(method.id(), goldens)));
    }

    /** As written, else as recorded: then replay asks for exactly what was recorded. */
    private static OptionalLong seed(TestId test, Session session) {
        OptionalLong written = session.settings().seed();
        boolean anew = session.settings().spending().responses() == Responses.LIVE;
        return written.isPresent() || anew ? written : session.recordings().seed(test.className(), test.methodName());
    }
}
