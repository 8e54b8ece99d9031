package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class VerdictExplanationTests {

    private final PassRateRequirement passRate = PassRateRequirement.of(0.85, OptionalDouble.empty());
    private final NoRegressionRequirement noRegression = NoRegressionRequirement.of(0.05, 0.95);
    private final CriticalRequirement critical = new CriticalRequirement();

    private static String explain(Verdict verdict) {
        return VerdictExplanation.of(verdict, "RefundTests.window · v2").text();
    }

    private static Draws draws(int criticalCases, Requirement... requirements) {
        Decision decision =
                DecisionPlan.of(List.of(requirements), 10, criticalCases).begin("v2", "v1");
        return new Draws(decision, 10, criticalCases);
    }

    @Test
    void aPassRateThatIsTooLow() {
        Draws draws = draws(0, passRate).rounds(99, Draws.GOOD, (round, number) -> number % 3 != 1 && round != number);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                FAIL RefundTests.window · v2: 63.6 % of answers pass, 85.0 % required

                  pass rate 63.6 %   35 of 55   v2   10 cases
                  interval  42.0 … 82.1 %   95 %, anytime beta mixture, n = 55
                  required  85.0 %   unacceptable: 70.0 % or less
                  samples   55   a fixed plan needs 168
                  worst     c-01  0 of 6  no "30 days" in c-01
                            c-04  0 of 6  no "30 days" in c-04
                            c-07  0 of 5  no "30 days" in c-07
                            c-00  5 of 6  no "30 days" in c-00

                Why:  a version that meets the requirement is failed at most once in 1,000 runs.
                Fix:  read the wrong answers of the worst cases; revert or repair the version.""");
    }

    @Test
    void aPassRateThatIsHighEnough() {
        Draws draws = draws(0, passRate).rounds(99, Draws.GOOD, (round, number) -> round > 0 || number > 0);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                PASS RefundTests.window · v2: 95.0 % of answers pass, 85.0 % required

                  pass rate 95.0 %   19 of 20   v2   10 cases × 2
                  interval  66.9 … 99.98 %   95 %, anytime beta mixture, n = 20
                  required  85.0 %   unacceptable: 70.0 % or less
                  samples   20   a fixed plan needs 168""");
    }

    @Test
    void aPassRateThatCannotBeToldYet() {
        Draws draws = draws(0, passRate).rounds(2, Draws.GOOD, (round, number) -> number > 1);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether 85.0 % of answers pass

                  pass rate 80.0 %   16 of 20   v2   10 cases × 2
                  interval  46.5 … 97.2 %   95 %, anytime beta mixture, n = 20
                  required  85.0 %   unacceptable: 70.0 % or less
                  samples   20   a fixed plan needs 168
                  worst     c-00  0 of 2  no "30 days" in c-00
                            c-01  0 of 2  no "30 days" in c-01

                Why:  with these answers the pass rate may still be as high as 85.0 %, or as low as 70.0 %.
                Fix:  it takes 252 samples, 232 more than these; fewer with a wider tolerance than 15.0 points.""");
    }

    @Test
    void aWrongAnswerWhereEveryOneMustBeGood() {
        PassRateRequirement every = PassRateRequirement.of(1, OptionalDouble.empty());
        Draws draws = draws(0, every).rounds(99, Draws.GOOD, (round, number) -> round < 2 || number != 4);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                FAIL RefundTests.window · v2: 96.0 % of answers pass, 100.0 % required

                  pass rate 96.0 %   24 of 25   v2   10 cases
                  interval  72.3 … 99.99 %   95 %, anytime beta mixture, n = 25
                  required  100.0 %   unacceptable: 95.0 % or less
                  samples   25   a fixed plan needs 59
                  worst     c-04  2 of 3  no "30 days" in c-04

                Why:  a version that never answers wrongly is never failed.
                Fix:  read the wrong answers of the worst cases; revert or repair the version.""");
    }

    @Test
    void aRegression() {
        Draws draws = draws(0, noRegression)
                .rounds(
                        99,
                        (round, number) -> round > 0 || number > 0,
                        (round, number) -> number > 4 || round % 3 == 0);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                FAIL RefundTests.window · v2: 31.7 points worse than the baseline, 5.0 tolerated

                  baseline   98.3 %   59 of 60   v1   10 cases × 6, interleaved with the candidate in this run
                  candidate  66.7 %   40 of 60   v2
                  difference −31.7 points   95 % interval −53.8 … −13.0   (anytime betting, paired by golden case, n = 60; all of it beyond the margin of −5.0)
                  cases      5 worse, 0 better, 5 equal
                  dropped    c-01  6 → 2    c-02  6 → 2    c-03  6 → 2    c-04  6 → 2
                  pairs      60   a fixed plan needs 852

                Why:  the same 10 cases were asked both times, so the loss belongs to the change, not to the questions;
                      a candidate as good as its baseline is failed at most once in 1,000 runs.
                Fix:  compare the answers of the dropped cases side by side; revert or repair the change.""");
    }

    @Test
    void aRegressionInFinishedTrials() {
        int[] before = {8, 9, 10, 10, 8, 8, 8, 8, 8, 8, 8, 8, 8};
        int[] after = {4, 6, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8};
        Trials.Builder baseline = Trials.named("refund-v1");
        Trials.Builder candidate = Trials.named("refund-v2");
        for (int i = 0; i < 40; i++) {
            baseline.add("refund-" + i, i < before.length ? before[i] : i < 15 ? 9 : 10, 10);
            candidate.add("refund-" + i, i < after.length ? after[i] : i < 20 ? 10 : i < 29 ? 8 : 9, 10);
        }

        Verdict verdict = FinishedTrials.noRegression(candidate.build(), baseline.build(), noRegression);

        assertThat(explain(verdict))
                .isEqualTo(
                        """
                FAIL RefundTests.window · v2: 10.0 points worse than the baseline, 5.0 tolerated

                  baseline   94.3 %   377 of 400   refund-v1   40 cases × 10
                  candidate  84.3 %   337 of 400   refund-v2
                  difference −10.0 points   95 % interval −13.7 … −6.3   (t over cases, paired by golden case, n = 40; all of it beyond the margin of −5.0)
                  cases      24 worse, 2 better, 14 equal
                  dropped    refund-0  8 → 4    refund-1  9 → 6    refund-2  10 → 7    refund-3  10 → 7

                Why:  the same 40 cases were asked both times, so the loss belongs to the change, not to the questions;
                      a candidate as good as its baseline is failed at most once in 1,000 runs.
                Fix:  compare the answers of the dropped cases side by side; revert or repair the change.""");
    }

    @Test
    void aLossWithinTheMarginThatIsNoChance() {
        Draws draws = draws(0, noRegression)
                .rounds(
                        999,
                        (round, number) -> number != 1 || round % 8 > 0,
                        (round, number) -> number != 0 || round % 2 > 0);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                FAIL RefundTests.window · v2: 3.8 points worse than the baseline, and surely worse; the margin is 5.0

                  baseline   98.7 %   602 of 610   v1   10 cases × 61, interleaved with the candidate in this run
                  candidate  94.9 %   579 of 610   v2
                  difference −3.8 points   95 % interval −7.6 … −0.6   (anytime betting, paired by golden case, n = 610)
                  cases      1 worse, 1 better, 8 equal
                  dropped    c-00  61 → 30
                  regressed  c-00  p = 0.000001 or less   (Fisher, Holm over 10 cases)
                  pairs      610   a fixed plan needs 852

                Why:  the same 10 cases were asked both times, so the loss belongs to the change, not to the questions;
                      a candidate as good as its baseline is failed at most once in 1,000 runs.
                Fix:  compare the answers of the dropped cases side by side; revert or repair the change.""");
    }

    @Test
    void noRegression() {
        Draws draws = draws(0, noRegression)
                .rounds(999, (round, number) -> number > 0 || round > 0, (round, number) -> number > 0 || round > 1);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                PASS RefundTests.window · v2: 0.7 points worse than the baseline, 5.0 tolerated

                  baseline   99.3 %   149 of 150   v1   10 cases × 15, interleaved with the candidate in this run
                  candidate  98.7 %   148 of 150   v2
                  difference −0.7 points   95 % interval −4.7 … 2.7   (anytime betting, paired by golden case, n = 150; all of it within the margin of −5.0)
                  cases      1 worse, 0 better, 9 equal
                  dropped    c-00  14 → 13
                  pairs      150   a fixed plan needs 852""");
    }

    @Test
    void aRegressionThatCannotBeToldYet() {
        Draws draws = draws(0, noRegression).rounds(2, Draws.GOOD, (round, number) -> number > 0);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether it is worse than the baseline by 5.0 points

                  baseline   100.0 %   20 of 20   v1   10 cases × 2, interleaved with the candidate in this run
                  candidate  90.0 %   18 of 20   v2
                  difference −10.0 points   95 % interval −39.8 … 15.4   (anytime betting, paired by golden case, n = 20)
                  cases      1 worse, 0 better, 9 equal
                  dropped    c-00  2 → 0
                  pairs      20   a fixed plan needs 852

                Why:  with these answers the candidate may still be as good as the baseline, or worse by 5.0 points.
                Fix:  it takes about 250 more pairs of answers (25 more rounds of 10 cases), at most 4,560; fewer with a wider margin than 5.0 points.""");
    }

    @Test
    void aRegressionThatCannotBeToldAtTheCap() {
        Draws draws = draws(0, noRegression)
                .rounds(
                        999,
                        (round, number) -> number > 1,
                        (round, number) -> (number != 2 && number != 3) && (number != 4 || round % 4 != 0));

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether it is worse than the baseline by 5.0 points

                  baseline   80.0 %   3,664 of 4,580   v1   10 cases × 458, interleaved with the candidate in this run
                  candidate  77.5 %   3,549 of 4,580   v2
                  difference −2.5 points   95 % interval −6.1 … 1.1   (anytime betting, paired by golden case, n = 4,580)
                  cases      3 worse, 2 better, 5 equal
                  dropped    c-02  458 → 0    c-03  458 → 0    c-04  458 → 343
                  regressed  c-02  p = 0.000001 or less    c-03  p = 0.000001 or less    c-04  p = 0.000001 or less   (Fisher, Holm over 10 cases)
                  pairs      4,580   a fixed plan needs 852

                Why:  with these answers the candidate may still be as good as the baseline, or worse by 5.0 points.
                Fix:  it takes about 10,538 more pairs of answers (1,054 more rounds of 10 cases); fewer with a wider margin than 5.0 points.""");
    }

    @Test
    void unequalNumbersOfSamplesAreSpelledOut() {
        Trials baseline = Trials.named("v1").add("a", 9, 10).add("b", 8, 8).build();
        Trials candidate = Trials.named("v2").add("a", 4, 5).add("b", 2, 8).build();

        assertThat(explain(FinishedTrials.noRegression(candidate, baseline, noRegression)))
                .isEqualTo(
                        """
                INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether it is worse than the baseline by 5.0 points

                  baseline   94.4 %   17 of 18   v1   2 cases
                  candidate  46.2 %   6 of 13   v2
                  difference −42.5 points   95 % interval −100.0 … 100.0   (t over cases, paired by golden case, n = 2)
                  cases      2 worse, 0 better, 0 equal
                  dropped    b  8 → 2    a  9 of 10 → 4 of 5
                  regressed  b  p = 0.007   (Fisher, Holm over 2 cases)

                Why:  with these answers the candidate may still be as good as the baseline, or worse by 5.0 points.
                Fix:  it takes about 51 more golden cases; fewer with a wider margin than 5.0 points.""");
    }

    @Test
    void aCriticalCaseThatFailed() {
        Draws draws = draws(3, passRate, critical).rounds(1, Draws.GOOD, (round, number) -> number != 1);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                FAIL RefundTests.window · v2: critical case c-01 was answered wrongly

                  critical c-01  0 of 1  no "30 days" in c-01
                  asked    2 of 3 critical cases
                  also     INCONCLUSIVE  cannot tell yet whether 85.0 % of answers pass

                Why:  one wrong answer to a critical case fails a version, whatever the mean.
                Fix:  revert or repair the version; a case that may be answered wrongly is not critical.""");
    }

    @Test
    void everythingHolds() {
        Draws draws = draws(3, passRate, noRegression, critical).rounds(99, Draws.GOOD, Draws.GOOD);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                PASS RefundTests.window · v2: 100.0 % of answers pass, 85.0 % required; as good as the baseline; 3 critical cases hold

                  pass rate  100.0 %   16 of 16   v2
                  interval   73.3 … 100.0 %   95 %, anytime beta mixture, n = 16
                  required   85.0 %   unacceptable: 70.0 % or less
                  samples    16   a fixed plan needs 168
                  baseline   100.0 %   120 of 120   v1   10 cases × 12, interleaved with the candidate in this run
                  candidate  100.0 %   120 of 120   v2
                  difference 0.0 points   95 % interval −3.9 … 3.9   (anytime betting, paired by golden case, n = 120; all of it within the margin of −5.0)
                  cases      0 worse, 0 better, 10 equal
                  pairs      120   a fixed plan needs 852
                  asked      3 of 3 critical cases""");
    }

    @Test
    void nothingWasAsked() {
        Draws draws = draws(1, passRate, noRegression, critical);

        assertThat(explain(draws.verdict()))
                .isEqualTo(
                        """
                INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether 85.0 % of answers pass; cannot tell yet whether it is worse than the baseline by 5.0 points; cannot tell yet whether the critical cases hold

                  pass rate nothing asked   v2
                  required  85.0 %   unacceptable: 70.0 % or less
                  samples   0   a fixed plan needs 168
                  baseline  nothing asked   v1   0 cases
                  candidate nothing asked   v2
                  pairs     0   a fixed plan needs 852
                  asked     0 of 1 critical case

                Why:  with these answers the pass rate may still be as high as 85.0 %, or as low as 70.0 %.
                      with these answers the candidate may still be as good as the baseline, or worse by 5.0 points.
                      a critical case that was not asked may be answered wrongly.
                Fix:  it takes 252 samples, 252 more than these; fewer with a wider tolerance than 15.0 points.
                      it takes about 270 more pairs of answers, at most 4,580; fewer with a wider margin than 5.0 points.
                      ask 1 more critical case.""");
    }

    @Test
    void whatTheModelSaidCannotForgeTheMessage() {
        PassRateRequirement every = PassRateRequirement.of(1, OptionalDouble.empty());
        Decision decision = DecisionPlan.of(List.of(every), 1, 0).begin("v2", "v1");
        String forged = "\n  no date in \"\u001B[2K\u202Egreen\"\n\nFix:  nothing to do" + "!".repeat(300);

        decision.take(new Slot("a\nPASS", false, Arm.CANDIDATE), Sample.of(Grade.failed(forged)));

        assertThat(explain(decision.verdict()))
                .contains("\n  worst     a\\nPASS  0 of 1  no date in \"\\u001B[2K\\u202Egreen\" Fix: nothing to do!!!")
                .contains("!!!…\n")
                .doesNotContain("\u001B", "\u202E", "!".repeat(200));
    }

    @Test
    void theCallerAddsWhatToReadAndRun() {
        Verdict verdict = draws(1, critical).rounds(1, Draws.GOOD, Draws.GOOD).verdict();

        assertThat(VerdictExplanation.of(verdict, "X · v2").run("mvn test").text())
                .isEqualTo(
                        """
                        PASS X · v2: the critical case holds

                          asked 1 of 1 critical case

                        Run:  mvn test""");
    }
}
