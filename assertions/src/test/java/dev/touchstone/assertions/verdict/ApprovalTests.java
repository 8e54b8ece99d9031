package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.SampleSummary;
import dev.touchstone.assertions.verdict.ApprovedCase.Checks;
import dev.touchstone.assertions.verdict.ApprovedCase.Pair;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApprovalTests {

    private static final ApprovalRequirement REQUIREMENT = new ApprovalRequirement(0.05, 0.1, ErrorRates.DEFAULT);

    @Test
    void whatIsAsGoodAsApprovedPasses() {
        assertThat(explained(cases(40, checks(0.95, 0.95), distances(0.2, 0.21))))
                .isEqualTo(
                        """
                        PASS RefundTests.window · v2: as good as approved

                          checks   95.0 % → 95.0 %   0.0 points   −2.2 … 2.2   95 %, Newcombe
                          distance 0.200 → 0.210   0.010 further   0.000 … 0.020   95 %, t within cases
                          cases    40""");
    }

    @Test
    void checksWorseThanTheMarginFail() {
        assertThat(explained(cases(40, checks(0.95, 0.7), distances(0.2, 0.2))))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: 25.0 points worse than approved, 5.0 tolerated

                          checks   95.0 % → 70.0 %   −25.0 points   −28.5 … −21.5   95 %, Newcombe
                          distance 0.200 → 0.200   0.000 further   −0.010 … 0.010   95 %, t within cases
                          cases    40

                        Why:  answers within both margins are failed at most once in 1,000 runs.
                        Fix:  compare the answers with the approved ones; repair the change, or approve it.""");
    }

    @Test
    void answersThatHaveMovedAwayFail() {
        assertThat(explained(cases(40, checks(0.95, 0.95), distances(0.2, 0.6))))
                .startsWith(
                        "FAIL RefundTests.window · v2: answers lie 0.400 further from the approved ones, 0.100 tolerated\n");
    }

    @Test
    void aSmallLossWithinTheMarginPassesHoweverSureItIs() {
        assertThat(judged(cases(400, checks(0.97, 0.94), Optional.empty())).outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void fewAnswersDecideNothingAndSayHowManyWouldDo() {
        assertThat(explained(cases(2, checks(0.9, 0.9), distances(0.2, 0.2))))
                .isEqualTo(
                        """
                        INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether it is as good as approved

                          checks   90.0 % → 90.0 %   0.0 points   −14.4 … 14.4   95 %, Newcombe
                          distance 0.200 → 0.200   0.000 further   −0.045 … 0.045   95 %, t within cases
                          cases    2

                        Why:  with these answers it may still lie within the margins of what was approved, or beyond.
                        Fix:  too few answers were approved for any number of samples now; approve about 423 of each case, and ask as often, or allow wider margins.""");
    }

    @Test
    void moreSamplesDecideWhereEnoughWereApproved() {
        Optional<Pair<Checks>> checks = Optional.of(new Pair<>(new Checks(0.95, 200), new Checks(0.95, 20)));

        Verdict verdict = judged(cases(3, checks, Optional.empty()));
        long more = needed(verdict).morePerCase().orElseThrow();
        Optional<Pair<Checks>> enough = Optional.of(new Pair<>(new Checks(0.95, 200), new Checks(0.95, 20 + more)));

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(VerdictExplanation.of(verdict, "v2").text())
                .endsWith("Fix:  it takes about " + more + " more samples of each case; fewer with wider margins.");
        assertThat(judged(cases(3, enough, Optional.empty())).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void oneMissOfWhatMustHoldFailsWhateverTheMean() {
        ApprovedCase missed = new ApprovedCase(
                "late-delivery", checks(1, 1), distances(0, 0), List.of("mentions the window", "valid JSON"));

        assertThat(explained(List.of(missed)))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: what must hold in every answer does not in 1 case

                          missed   late-delivery  mentions the window, valid JSON
                          checks   100.0 % → 100.0 %   0.0 points   −16.1 … 16.1   95 %, Newcombe
                          distance 0.000 → 0.000   0.000 further   −0.161 … 0.161   95 %, Newcombe
                          cases    1

                        Why:  one answer without it is one too many, whatever the mean.
                        Fix:  compare the answers with the approved ones; repair the change, or approve it.""");
    }

    @Test
    void moreThanFourMissesAreCounted() {
        List<ApprovedCase> cases = IntStream.range(0, 6)
                .mapToObj(i -> new ApprovedCase("case-" + i, checks(1, 1), Optional.empty(), List.of("polite")))
                .toList();

        assertThat(explained(cases))
                .contains("missed case-0  polite\n         case-1  polite\n")
                .contains("and 2 more cases\n");
    }

    @Test
    void answersThatDoNotVaryAreNoCertainty() {
        List<ApprovedCase> few = cases(1, Optional.empty(), Optional.of(pair(0, 0, 0, 0)));
        List<ApprovedCase> many = cases(10, Optional.empty(), Optional.of(pair(0, 0, 0, 0)));
        List<ApprovedCase> away = cases(1, Optional.empty(), Optional.of(pair(0, 0, 1, 0)));

        assertThat(judged(few).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(judged(many).outcome()).isEqualTo(Outcome.PASS);
        assertThat(judged(away).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void severalChecksOfOneAnswerAreNotSeveralAnswers() {
        Verdict verdict = judged(cases(1, checks(1, 1), Optional.empty()));

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(verdict.candidate().samples()).isEqualTo(20);
    }

    @Test
    void whatHasNeitherChecksNorSeveralAnswersIsNotDecided() {
        assertThat(explained(cases(1, Optional.empty(), Optional.empty())))
                .endsWith("Fix:  it takes checks, or several samples of each case; fewer with wider margins.");
    }

    @Test
    void theRequirementSaysWhatItFinds() {
        assertThat(REQUIREMENT.describe())
                .isEqualTo("at most 5.0 points worse than approved, at most 0.100 further away");
        assertThat(REQUIREMENT.detects()).contains("a loss of 5.0 points, or a distance grown by 0.100");
        assertThat(REQUIREMENT.errorRates()).contains(ErrorRates.DEFAULT);
    }

    @Test
    void aMarginThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new ApprovalRequirement(5, 0.1, ErrorRates.DEFAULT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("margin = 5.0 is no difference of pass rates");
        assertThatThrownBy(() -> new ApprovalRequirement(0.05, 1, ErrorRates.DEFAULT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        drift = 1.0 is no growth of a mean distance

                          drift above 0, below 1

                        Fix:  write how much further answers may lie from the approved ones: drift = 0.1""");
    }

    @Test
    void countsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new Checks(1.5, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1.5 of 20 samples is no pass rate");
        assertThatThrownBy(() -> judged(List.of())).hasMessage("no case to judge");
    }

    private static List<ApprovedCase> cases(
            int count, Optional<Pair<Checks>> checks, Optional<Pair<SampleSummary>> distances) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ApprovedCase("case-" + i, checks, distances, List.of()))
                .toList();
    }

    private static Optional<Pair<Checks>> checks(double approved, double now) {
        return Optional.of(new Pair<>(new Checks(approved, 20), new Checks(now, 20)));
    }

    private static Optional<Pair<SampleSummary>> distances(double approved, double now) {
        return approved == 0 ? Optional.of(pair(0, 0, now, 0)) : Optional.of(pair(approved, 0.1, now, 0.1));
    }

    private static Pair<SampleSummary> pair(double approved, double deviation, double now, double deviationNow) {
        return new Pair<>(new SampleSummary(20, approved, deviation), new SampleSummary(20, now, deviationNow));
    }

    private static Verdict judged(List<ApprovedCase> cases) {
        return FinishedApproval.judge("v2", cases, REQUIREMENT);
    }

    private static ApprovalEvidence.Needed needed(Verdict verdict) {
        ApprovalEvidence evidence = (ApprovalEvidence) verdict.findings().get(0).evidence();
        return evidence.checks().orElseThrow().needed();
    }

    private static String explained(List<ApprovedCase> cases) {
        return VerdictExplanation.of(judged(cases), "RefundTests.window · v2").text();
    }
}
