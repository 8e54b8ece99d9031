package dev.touchstone.junit.report;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.build;
import static dev.touchstone.junit.results.ResultFixture.critical;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.ofBaseline;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.FamilyRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailedFindingTests {

    @Test
    void failuresAreNamedFactsFirstWithPValuesAdjustedForTheWholeFamily() {
        assertThat(FailedFinding.of(build(
                        verdict(
                                V2,
                                "FAIL",
                                passRate("FAIL", 46, 0.5),
                                noRegression("PASS", 340, -0.01),
                                critical("FAIL", 2)),
                        ofBaseline(V1, "PASS", passRate("PASS", 46, 0.95)))))
                .extracting(FailedFinding::line)
                .containsExactly(
                        "RefundTests.statesTheWindow · refund-v2 · no wrong answer to a critical case: one wrong answer decides",
                        "RefundTests.statesTheWindow · refund-v2 · pass rate ≥ 90.0 %: p = 0.004");
    }

    @Test
    void twoFailuresShareTheAdjustmentOfHolm() {
        assertThat(FailedFinding.of(
                        build(verdict(V2, "FAIL", passRate("FAIL", 46, 0.5), noRegression("FAIL", 340, -0.2)))))
                .extracting(FailedFinding::pValue)
                .containsExactly(0.004, 0.004);
    }

    @Test
    void moreVerdictsThanWereCountedAreTheFamily() {
        assertThat(FailedFinding.of(build(
                        Optional.of(new FamilyRecord(0.01, 1)),
                        verdict(V2, "FAIL", passRate("FAIL", 46, 0.5), noRegression("PASS", 340, 0)))))
                .extracting(FailedFinding::pValue)
                .containsExactly(0.0008);
    }

    @Test
    void whereNothingFailedNothingIsNamed() {
        assertThat(FailedFinding.of(build(verdict(V2, "PASS", passRate("PASS", 46, 0.95)))))
                .isEmpty();
        assertThat(FailedFinding.of(build())).isEmpty();
    }
}
