package dev.touchstone.junit;

import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.Seed;
import dev.touchstone.junit.plan.Settings;
import dev.touchstone.junit.plan.TestId;

/** From the annotations on a sampled test and the settings of the run to its plan. */
final class PlannedTests {

    private PlannedTests() {}

    static PlannedTest of(TemplateMethod method, Settings settings, ErrorRates rates) {
        TestId id = method.id();
        Golden golden = method.find(Golden.class).orElseThrow(() -> Misuse.noGolden(method));
        GoldenSet goldens = GoldenCases.set(golden, method);
        settings.onlyCase().ifPresent(goldens::get);
        return new PlannedTest(
                id,
                goldens,
                Requirements.of(method, rates),
                WrittenLimits.of(method, settings),
                settings.seed().orElse(Seed.of(id, goldens)));
    }
}
