package dev.touchstone.junit.report;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.build;
import static dev.touchstone.junit.results.ResultFixture.critical;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.ofBaseline;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.reference;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.FamilyRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static String line(VerdictRecord... verdicts) {
        return Account.of(build(verdicts)).line();
    }

    /** Every finding of the fixture has spent 0.001. */
    private static BuildRecord spending(int findings, Optional<FamilyRecord> family) {
        return build(
                family,
                Collections.nCopies(findings, verdict(V2, "PASS", passRate("PASS", 46, 1)))
                        .toArray(VerdictRecord[]::new));
    }

    @Test
    void verdictsAndCallsAreCountedAndWhatWasSpentAddedUp() {
        assertThat(line(
                        ofBaseline(V1, "PASS", passRate("PASS", 46, 1)),
                        verdict(
                                V2,
                                "FAIL",
                                passRate("PASS", 46, 1),
                                noRegression("FAIL", 40, -0.1),
                                critical("PASS", 1)),
                        verdict(V2, "PASS", passRate("PASS", 46, 1)),
                        error(V2, "x")))
                .isEqualTo(
                        "TOUCHSTONE 1 ERROR, 1 FAIL, 2 PASS · 193 calls, tokens and cost unknown · 1.0 s · α 0.4 % of 1.0 % spent by 4 of 10 verdicts"
                                + " · an acceptable set of versions ends red by chance with probability at most 1.0 %");
    }

    @Test
    void whereNothingRestsOnChanceNoProbabilityIsGiven() {
        assertThat(line(reference(V1), error(V2, "x")))
                .isEqualTo("TOUCHSTONE 1 ERROR, 1 REFERENCE · 1 call, tokens and cost unknown · 1.0 s");
    }

    @Test
    void aBuildThatSpentAllOfItsAlphaStaysWithinIt() {
        BuildRecord build = spending(7, Optional.of(new FamilyRecord(0.007, 7)));

        assertThat(Account.of(build).line())
                .endsWith(
                        " · α 0.7 % of 0.7 % spent by 7 of 7 verdicts · an acceptable set of versions ends red by chance"
                                + " with probability at most 0.7 %");
        assertThat(Account.of(build).numbers()).containsEntry("falseRed", 0.007);
    }

    @Test
    void verdictsNobodyHadCountedAreAddedToWhatIsPromised() {
        BuildRecord build = spending(12, Optional.of(new FamilyRecord(0.01, 10)));

        assertThat(Account.of(build).line())
                .endsWith(" · α 1.2 % of 1.0 % spent by 12 of 10 verdicts · an acceptable set of versions ends red by"
                        + " chance with probability at most 1.2 %");
    }

    @Test
    void whereTheFamilyIsNotKnownWhatWasSpentIsWhatIsRisked() {
        assertThat(Account.of(spending(3, Optional.empty())).line())
                .endsWith(" · α 0.3 % spent by 3 verdicts · an acceptable set of versions ends red by chance with"
                        + " probability at most 0.3 %");
    }

    @Test
    void noProbabilityIsAboveOne() {
        assertThat(Account.of(spending(1500, Optional.empty())).numbers())
                .containsEntry("spent", 1.0)
                .containsEntry("falseRed", 1.0);
    }

    @Test
    void machinesReadWhatWasPlannedSpentAndGuaranteed() {
        assertThat(Account.of(spending(2, Optional.of(new FamilyRecord(0.01, 10))))
                        .numbers())
                .containsExactly(
                        java.util.Map.entry("alpha", 0.01),
                        java.util.Map.entry("verdicts", 10),
                        java.util.Map.entry("reported", 2),
                        java.util.Map.entry("spent", 0.002),
                        java.util.Map.entry("falseRed", 0.01));
    }
}
