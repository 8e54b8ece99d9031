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

import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
                        # Touchstone: FAIL

                        | verdict | test | version | numbers | cost |
                        |---|---|---|---|---|
                        | PASS | RefundTests.statesTheWindow | refund-v1 (baseline) | pass rate ≥ 90.0 %: 95.0 % (80.0 … 95.0, 95 % anytime beta mixture, n = 46) | 64 calls, a fixed plan needs 271 |
                        | FAIL | RefundTests.statesTheWindow | refund-v2 | less than 5.0 points worse: −10.0 points (−14.0 … −6.0, 95 % anytime betting, n = 400 pairs) | 64 calls, a fixed plan needs 271 |

                        TOUCHSTONE 1 FAIL, 1 PASS · 128 calls, tokens and cost unknown · 1.0 s · α 0.2 % of 1.0 % spent by 2 of 10 verdicts · an acceptable set of versions ends red by chance with probability at most 1.0 %

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

    private static VerdictRecord dropping(String goldenCase, long before, long after) {
        Map<String, Object> change =
                Map.of("case", goldenCase, "baseline", List.of(before, 10L), "candidate", List.of(after, 10L));
        FindingRecord lost = noRegression("FAIL", 400, -0.1);
        return verdict(
                V2,
                "FAIL",
                new FindingRecord(
                        lost.kind(),
                        lost.requirement(),
                        lost.outcome(),
                        lost.alpha(),
                        lost.beta(),
                        lost.pValue(),
                        lost.n(),
                        lost.estimate(),
                        lost.interval(),
                        lost.fixedPlan(),
                        Map.of("dropped", List.of(change))));
    }

    @Test
    void theFiveCasesThatLostMostAreNamed() {
        VerdictRecord[] losses = IntStream.rangeClosed(1, 7)
                .mapToObj(loss -> dropping("refund-" + loss + "|", 10, 10 - loss))
                .toArray(VerdictRecord[]::new);

        assertThat(Summary.of(build(losses)))
                .contains(
                        """

                        Cases with fewer right answers than the baseline's, the largest loss first (5 of 7):

                        | case | test | version | baseline | candidate |
                        |---|---|---|---|---|
                        | refund-7\\| | RefundTests.statesTheWindow | refund-v2 | 10 of 10 | 3 of 10 |
                        | refund-6\\| | RefundTests.statesTheWindow | refund-v2 | 10 of 10 | 4 of 10 |
                        | refund-5\\| | RefundTests.statesTheWindow | refund-v2 | 10 of 10 | 5 of 10 |
                        | refund-4\\| | RefundTests.statesTheWindow | refund-v2 | 10 of 10 | 6 of 10 |
                        | refund-3\\| | RefundTests.statesTheWindow | refund-v2 | 10 of 10 | 7 of 10 |
                        """)
                .doesNotContain("refund-2");
    }

    @Test
    void theCommandOfTheWorstVerdictIsThere() {
        VerdictRecord undecided = verdict(V1, "INCONCLUSIVE", passRate("INCONCLUSIVE", 46, 0.9))
                .seenBy(Optional.of("mvn test -Dtest='A#b'"));
        VerdictRecord failed = verdict(V2, "FAIL", passRate("FAIL", 46, 0.5))
                .seenBy(Optional.of("mvn test -Dtest='A#b' -Dtouchstone.case='```'"));

        assertThat(Summary.of(build(undecided, failed)))
                .endsWith(
                        """

                        To look at the worst case of RefundTests.statesTheWindow · refund-v2:

                        ````sh
                        mvn test -Dtest='A#b' -Dtouchstone.case='```'
                        ````
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u202Eb", "a\u001B[2Jb"})
    void aCommandThatCannotBeShownIsLeftOut(String hostile) {
        assertThat(Summary.of(
                        build(verdict(V2, "FAIL", passRate("FAIL", 46, 0.5)).seenBy(Optional.of(hostile)))))
                .endsWith(":\n\nIt is too long, or not printable, for this page: it stands on the console.\n");
    }

    @Test
    void aHundredVerdictsAreCutByRuleTheRedOnesFirst() {
        List<VerdictRecord> verdicts =
                new ArrayList<>(Collections.nCopies(90, verdict(V2, "PASS", passRate("PASS", 46, 1))));
        verdicts.addAll(Collections.nCopies(12, verdict(V2, "FAIL", passRate("FAIL", 46, 0.5))));
        String summary = Summary.of(build(verdicts.toArray(VerdictRecord[]::new)));

        assertThat(summary.lines().filter(line -> line.startsWith("| FAIL |"))).hasSize(12);
        assertThat(summary.lines().filter(line -> line.startsWith("| PASS |"))).hasSize(28);
        assertThat(summary)
                .contains("\nNot shown: 62 PASS; all of them stand in `verdict.json`.\n")
                .contains("\n- and 2 more in `verdict.json`\n");
    }

    /** The worst of everything: GitHub takes 65,536 characters. */
    @Test
    void howeverMuchThereIsItFitsACommentAndStaysATable() {
        String nasty = "&|`*<".repeat(400);
        VerdictRecord[] verdicts = IntStream.range(0, 500)
                .mapToObj(each -> error(new VersionRecord(nasty, "sha256:0" + each), nasty)
                        .seenBy(Optional.of("mvn ".repeat(200))))
                .toArray(VerdictRecord[]::new);
        String summary = Summary.of(build(verdicts));

        assertThat(summary.length()).isBetween(20_000, 65_536);
        assertThat(summary.lines().filter(line -> line.startsWith("|"))).allSatisfy(line -> {
            assertThat(line).endsWith("|");
            assertThat(cells(line)).isEqualTo(5);
        });
    }

    private static long cells(String row) {
        return row.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count() - 1;
    }
}
