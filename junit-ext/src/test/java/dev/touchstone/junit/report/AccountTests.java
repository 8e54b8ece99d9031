package dev.touchstone.junit.report;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.critical;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.ofBaseline;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.reference;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.VerdictRecord;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static String line(VerdictRecord... verdicts) {
        return Account.of(List.of(verdicts)).line();
    }

    @Test
    void verdictsAndCallsAreCountedAndTheErrorsOfAllAddedUp() {
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
                .isEqualTo("TOUCHSTONE 1 ERROR, 1 FAIL, 2 PASS · 193 calls · an acceptable set of versions is failed"
                        + " with probability at most 0.4 %");
    }

    @Test
    void whereNothingRestsOnChanceNoProbabilityIsGiven() {
        assertThat(line(reference(V1), error(V2, "x"))).isEqualTo("TOUCHSTONE 1 ERROR, 1 REFERENCE · 1 call");
    }

    @Test
    void noProbabilityIsAboveOne() {
        List<VerdictRecord> many = Collections.nCopies(1500, verdict(V2, "PASS", passRate("PASS", 46, 1)));

        assertThat(Account.of(many).alpha()).hasValue(1);
        assertThat(Account.of(many).line()).endsWith("with probability at most 100.0 %");
    }
}
