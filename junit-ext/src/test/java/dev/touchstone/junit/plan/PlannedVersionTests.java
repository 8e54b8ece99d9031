package dev.touchstone.junit.plan;

import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.PASS_RATE;
import static dev.touchstone.junit.plan.PlanFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.CriticalRequirement;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlannedVersionTests {

    private static final ModelVersion BASELINE = version("refund-v1");

    private final PlannedTest both = PlanFixture.test(4, 1, PASS_RATE, NO_REGRESSION);
    private final PlannedTest comparisonOnly = PlanFixture.test(4, 1, NO_REGRESSION);

    private static PlannedVersion ofBaseline(PlannedTest test) {
        return new PlannedVersion(test, version("refund-v1"), Optional.of(BASELINE));
    }

    @Test
    void aCandidateIsComparedWithTheBaseline() {
        PlannedVersion planned = PlanFixture.compared(both);

        assertThat(planned.comparedWith()).contains(BASELINE);
        assertThat(planned.isBaseline()).isFalse();
        assertThat(planned.comparesVersions()).isTrue();
        assertThat(planned.requirements()).containsExactly(PASS_RATE, NO_REGRESSION);
        assertThat(planned.versionOf(Arm.BASELINE)).isEqualTo(BASELINE);
        assertThat(planned.versionOf(Arm.CANDIDATE)).isEqualTo(version("refund-v2"));
        assertThat(planned.decisions().orElseThrow().comparesBaseline()).isTrue();
    }

    @Test
    void theBaselineIsNotComparedWithItself() {
        PlannedVersion planned = ofBaseline(both);

        assertThat(planned.isBaseline()).isTrue();
        assertThat(planned.comparedWith()).isEmpty();
        assertThat(planned.comparesVersions()).isTrue();
        assertThat(planned.isReferenceOnly()).isFalse();
        assertThat(planned.requirements()).containsExactly(PASS_RATE);
        assertThatThrownBy(() -> planned.versionOf(Arm.BASELINE)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theBaselineOfATestThatOnlyComparesHasNothingToDecide() {
        PlannedVersion planned = ofBaseline(comparisonOnly);

        assertThat(planned.isReferenceOnly()).isTrue();
        assertThat(planned.decisions()).isEmpty();
        assertThat(planned.requirements()).isEmpty();
    }

    @Test
    void anotherContentUnderTheBaselinesNameIsACandidate() {
        ModelVersion other =
                new ModelVersion("refund-v1", Optional.empty(), "another", Optional.empty(), java.util.Map.of());
        PlannedVersion planned = new PlannedVersion(both, other, Optional.of(BASELINE));

        assertThat(planned.isBaseline()).isFalse();
        assertThat(planned.comparedWith()).contains(BASELINE);
    }

    @Test
    void withoutAComparisonTheBaselineIsNotAsked() {
        PlannedVersion planned = PlanFixture.compared(PlanFixture.test(4, 1, PASS_RATE));

        assertThat(planned.comparesVersions()).isFalse();
        assertThat(planned.comparedWith()).isEmpty();
        assertThat(planned.begin().verdict().baseline()).isEmpty();
    }

    @Test
    void criticalCasesAreRequiredWithoutBeingWritten() {
        PlannedTest test = PlanFixture.test(
                PlanFixture.goldens(List.of(PlanFixture.golden("a"), PlanFixture.critical("b"))),
                new Limits(OptionalInt.empty(), 1),
                NO_REGRESSION);

        assertThat(PlanFixture.compared(test).requirements()).containsExactly(NO_REGRESSION, new CriticalRequirement());
        assertThat(ofBaseline(test).requirements()).containsExactly(new CriticalRequirement());
        assertThat(ofBaseline(test).isReferenceOnly()).isFalse();
    }

    @Test
    void theDecisionNamesTheVersions() {
        assertThat(PlanFixture.compared(both).begin().verdict().candidate().name())
                .isEqualTo("refund-v2");
        assertThat(PlanFixture.compared(both)
                        .begin()
                        .verdict()
                        .baseline()
                        .orElseThrow()
                        .name())
                .isEqualTo("refund-v1");
    }

    @Test
    void theSubjectNamesTestAndVersion() {
        assertThat(PlanFixture.compared(both).subject()).isEqualTo("RefundTests.statesTheWindow · refund-v2");
    }
}
