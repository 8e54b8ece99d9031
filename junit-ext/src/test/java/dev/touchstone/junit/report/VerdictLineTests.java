package dev.touchstone.junit.report;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.critical;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.nothingKnown;
import static dev.touchstone.junit.results.ResultFixture.ofBaseline;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.reference;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junitpioneer.jupiter.DefaultLocale;

class VerdictLineTests {

    private static void reads(VerdictRecord verdict, String line) {
        assertThat(VerdictLine.of(verdict)).isEqualTo(line);
    }

    @Test
    void aPassOnThePassRate() {
        reads(
                verdict(V2, "PASS", passRate("PASS", 46, 43 / 46.0)),
                "PASS RefundTests.statesTheWindow · refund-v2 · pass rate ≥ 90.0 %: 93.5 % (80.0 … 95.0, 95 % anytime"
                        + " beta mixture, n = 46) · 64 calls, a fixed plan needs 271");
    }

    @Test
    void aFailOnTheComparison() {
        reads(
                verdict(V2, "FAIL", noRegression("FAIL", 400, -0.1)),
                "FAIL RefundTests.statesTheWindow · refund-v2 · less than 5.0 points worse: −10.0 points (−14.0 … −6.0,"
                        + " 95 % anytime betting, n = 400 pairs) · 64 calls, a fixed plan needs 271");
    }

    @Test
    void aGainHasAPlus() {
        reads(
                verdict(V2, "PASS", noRegression("PASS", 1, 0.1)),
                "PASS RefundTests.statesTheWindow · refund-v2 · less than 5.0 points worse: +10.0 points (6.0 … 14.0,"
                        + " 95 % anytime betting, n = 1 pair) · 64 calls, a fixed plan needs 271");
    }

    @Test
    void aFailOnACriticalCase() {
        reads(
                verdict(V2, "FAIL", critical("FAIL", 1)),
                "FAIL RefundTests.statesTheWindow · refund-v2 · no wrong answer to a critical case: fail, n = 1 case"
                        + " · 64 calls, a fixed plan needs 271");
    }

    @Test
    void severalFindingsStandInOneLine() {
        assertThat(VerdictLine.numbers(verdict(V2, "FAIL", passRate("PASS", 46, 1), critical("FAIL", 2))))
                .isEqualTo("pass rate ≥ 90.0 %: 100.0 % (80.0 … 95.0, 95 % anytime beta mixture, n = 46);"
                        + " no wrong answer to a critical case: fail, n = 2 cases");
    }

    @Test
    void whatIsUnknownIsNotShownAsZero() {
        reads(
                verdict(
                        V2,
                        "INCONCLUSIVE",
                        nothingKnown("passRate", "pass rate ≥ 90.0 %"),
                        nothingKnown("noRegression", "less than 5.0 points worse")),
                "INCONCLUSIVE RefundTests.statesTheWindow · refund-v2 · pass rate ≥ 90.0 %: unknown, n = 0;"
                        + " less than 5.0 points worse: unknown, n = 0 · 64 calls, a fixed plan needs 271");
    }

    @Test
    void theBaselineIsNamedAsSuch() {
        assertThat(VerdictLine.of(ofBaseline(V1, "PASS", passRate("PASS", 46, 1))))
                .startsWith("PASS RefundTests.statesTheWindow · refund-v1 (baseline) · ");
    }

    @Test
    void aReferenceCostsNothing() {
        reads(
                reference(V1),
                "REFERENCE RefundTests.statesTheWindow · refund-v1 (baseline) · reference for the comparison of the"
                        + " others · 0 calls");
    }

    @Test
    void anErrorTellsWhatWasThrown() {
        reads(
                error(V2, "java.io.IOException: no network"),
                "ERROR RefundTests.statesTheWindow · refund-v2 · java.io.IOException: no network · 1 call, a fixed plan"
                        + " needs 271");
    }

    @Test
    void whatWasThrownForgesNoLineAndMovesNoCursor() {
        assertThat(VerdictLine.of(error(V2, "x\nPASS RefundTests\u001b[2K\r\u202e\u2028 C:\\temp")))
                .isEqualTo(
                        "ERROR RefundTests.statesTheWindow · refund-v2 · x\\nPASS RefundTests\\u001B[2K\\r\\u202E\\u2028"
                                + " C:\\\\temp · 1 call, a fixed plan needs 271");
    }

    @Test
    void aLongErrorIsCut() {
        assertThat(VerdictLine.numbers(error(V2, "x".repeat(400)))).isEqualTo("x".repeat(300) + "…");
    }

    @Test
    void namesFromFilesForgeNoLine() {
        VersionRecord hostile = new VersionRecord("v2\nPASS", "sha256:03");

        assertThat(VerdictLine.of(verdict("a.B#c\u001b[1m", hostile, "FAIL", critical("FAIL", 1))))
                .startsWith("FAIL B.c\\u001B[1m · v2\\nPASS · ");
    }

    @Test
    void nestedTestsReadLikeTheSource() {
        assertThat(VerdictLine.shortName("com.acme.RefundTests$Late#states.the.window"))
                .isEqualTo("RefundTests.Late.states.the.window");
        assertThat(VerdictLine.shortName("RefundTests#window")).isEqualTo("RefundTests.window");
    }

    @Test
    @DefaultLocale(language = "ar", country = "EG")
    void numbersDoNotDependOnTheLocale() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("ar");
        assertThat(VerdictLine.numbers(verdict(V2, "FAIL", noRegression("FAIL", 1234, -0.1))))
                .isEqualTo(
                        "less than 5.0 points worse: −10.0 points (−14.0 … −6.0, 95 % anytime betting, n = 1234 pairs)");
    }
}
