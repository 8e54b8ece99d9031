package dev.touchstone.junit.report;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.build;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.ofBaseline;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTests {

    private static String row(VerdictRecord verdict) {
        return Summary.of(build(verdict)).lines().toList().get(4);
    }

    @Test
    void everyVerdictIsARow() {
        assertThat(Summary.of(build(
                        ofBaseline(V1, "PASS", passRate("PASS", 46, 0.95)),
                        verdict(V2, "FAIL", noRegression("FAIL", 400, -0.1)))))
                .isEqualTo(
                        """
                        # Touchstone

                        | verdict | test | version | numbers | cost |
                        |---|---|---|---|---|
                        | PASS | RefundTests.statesTheWindow | refund-v1 (baseline) | pass rate ≥ 90.0 %: 95.0 % (80.0 … 95.0, 95 % anytime beta mixture, n = 46) | 64 calls, a fixed plan needs 271 |
                        | FAIL | RefundTests.statesTheWindow | refund-v2 | less than 5.0 points worse: −10.0 points (−14.0 … −6.0, 95 % anytime betting, n = 400 pairs) | 64 calls, a fixed plan needs 271 |

                        TOUCHSTONE 1 FAIL, 1 PASS · 128 calls · α 0.2 % of 1.0 % spent by 2 of 10 verdicts · an acceptable set of versions ends red by chance with probability at most 1.0 %

                        Failures, the surest first; p is adjusted for all verdicts of the build (Holm):

                        - RefundTests.statesTheWindow · refund-v2 · less than 5.0 points worse: p = 0.004
                        """);
    }

    @Test
    void whatWasThrownIsNoMarkup() {
        assertThat(row(error(V2, "a|b `c` <script>alert(1)</script> [x](http://y) ![z] *b* _i_ ~~s~~ $m$ & \\| end")))
                .isEqualTo("| ERROR | RefundTests.statesTheWindow | refund-v2 | a\\|b \\`c\\`"
                        + " &lt;script&gt;alert(1)&lt;/script&gt; \\[x\\](http://y) \\!\\[z\\] \\*b\\* \\_i\\_ \\~\\~s\\~\\~"
                        + " \\$m\\$ &amp; \\\\\\\\\\| end | 1 call, a fixed plan needs 271 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n| PASS | forged |",
                "\r\n| PASS | forged |",
                "\u2028| PASS | forged |",
                "\u0085| PASS |",
                "\u000b|",
                "\u202e|",
                "\u001b[2K|",
                "\0|"
            })
    void whatWasThrownStaysInItsCell(String thrown) {
        String summary = Summary.of(build(error(V2, thrown)));

        assertThat(Pattern.compile("\\R").splitAsStream(summary)).hasSize(7);
        assertThat(summary.chars().filter(c -> c != '\n')).noneMatch(c -> Character.isISOControl(c));
        assertThat(summary).doesNotContain("\u202e", "\u2028");
        assertThat(cells(row(error(V2, thrown)))).isEqualTo(5);
    }

    @Test
    void namesFromFilesStayInTheirCells() {
        VersionRecord hostile = new VersionRecord("v2 | <b>PASS</b>\n", "sha256:03");

        assertThat(row(verdict("a.B#c|d", hostile, "FAIL", passRate("FAIL", 46, 0.5))))
                .startsWith("| FAIL | B.c\\|d | v2 \\| &lt;b&gt;PASS&lt;/b&gt;\\\\n | ");
    }

    private static long cells(String row) {
        return row.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count() - 1;
    }
}
