package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.ApprovedCase.Checks;
import dev.touchstone.assertions.verdict.ApprovedCase.Pair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampledApprovalTests {

    private static final ApprovalRequirement LIMITS = new ApprovalRequirement(0.1, 0.1, ErrorRates.DEFAULT);
    private static final int CASES = 8;

    /** Of which all checks held, 20 times of 20, in every case but those unapproved. */
    private record AllHeld(Set<String> mustHold, Set<String> unapproved) implements ApprovedAnswers {

        @Override
        public Set<String> mustHold(String caseId) {
            return mustHold;
        }

        @Override
        public Optional<ApprovedCase> compare(String caseId, List<Sample> now) {
            long held = now.stream().filter(Sample::isPassed).count();
            List<String> missed = mustHold.stream()
                    .filter(name ->
                            now.stream().anyMatch(sample -> !sample.checks().getOrDefault(name, false)))
                    .toList();
            Pair<Checks> checks = new Pair<>(new Checks(1, 20), new Checks((double) held / now.size(), now.size()));
            return unapproved.contains(caseId)
                    ? Optional.empty()
                    : Optional.of(new ApprovedCase(caseId, Optional.of(checks), Optional.empty(), missed));
        }
    }

    private static SampledApprovalRequirement required(ApprovedAnswers approved) {
        return new SampledApprovalRequirement(LIMITS, 20, approved);
    }

    private static Sample sample(boolean good) {
        Sample sample = Sample.of(good ? Grade.passed() : Grade.failed("no window"));
        return sample.checked(new TreeMap<>(Map.of("window", good)));
    }

    private static Slot slot(int round, Arm arm) {
        return new Slot("case-" + round % CASES, false, arm);
    }

    /** Case after case, until nothing is wanted. */
    private static Verdict judged(ApprovedAnswers approved, IntPredicate good) {
        Decision decision =
                DecisionPlan.of(List.of(required(approved)), CASES, 0).begin("v2", "v1");
        IntStream.range(0, 1000)
                .filter(n -> decision.wants(slot(n, Arm.CANDIDATE)))
                .forEach(n -> decision.take(slot(n, Arm.CANDIDATE), sample(good.test(n))));
        return decision.verdict();
    }

    private static String explained(Verdict verdict) {
        return VerdictExplanation.of(verdict, "RefundTests.window · v2").text();
    }

    @Test
    void everyCaseIsAskedAsOftenAsPlannedAndJudgedOnce() {
        Verdict verdict = judged(new AllHeld(Set.of(), Set.of()), n -> true);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.candidate().samples()).isEqualTo(CASES * 20);
        assertThat(verdict.candidate().cases()).allMatch(tally -> tally.samples() == 20);
        assertThat(verdict.findings().get(0).requirement()).isEqualTo(LIMITS);
    }

    @Test
    void answersThatHaveBecomeWorseFail() {
        assertThat(explained(judged(new AllHeld(Set.of(), Set.of()), n -> n % 3 > 0)))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: 33.8 points worse than approved, 10.0 tolerated

                          checks 100.0 % → 66.3 %   −33.8 points   −41.4 … −26.5   95 %, Newcombe
                          cases  8

                        Why:  answers within both margins are failed at most once in 1,000 runs.
                        Fix:  compare the answers with the approved ones; repair the change, or approve it.""");
    }

    @Test
    void oneAnswerThatMissesWhatMustHoldEndsIt() {
        Verdict verdict = judged(new AllHeld(Set.of("window"), Set.of()), n -> n != 10);

        assertThat(verdict.candidate().samples()).isEqualTo(11);
        assertThat(explained(verdict))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: what must hold in every answer does not in 1 case

                          missed case-2  window
                          cases  1

                        Why:  one answer without it is one too many, whatever the mean.
                        Fix:  compare the answers with the approved ones; repair the change, or approve it.""");
    }

    @Test
    void aCheckThatWasNotLookedAtIsMissed() {
        Verdict verdict = judged(new AllHeld(Set.of("polite"), Set.of()), n -> true);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.candidate().samples()).isEqualTo(1);
    }

    @Test
    void whatNobodyHasApprovedFailsOnceAllCasesAreAsked() {
        Verdict verdict = judged(ApprovedAnswers.NOTHING, n -> n % 3 > 0);

        assertThat(verdict.candidate().samples()).isEqualTo(CASES * 20);
        assertThat(explained(verdict))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: nothing is approved yet of 8 cases

                          asked      8 cases × 20 samples
                          unapproved case-0, case-1, case-2, case-3, case-4 and 3 more cases

                        Why:  answers nobody has looked at must not become the standard by themselves.
                        Fix:  read them; if they are right, approve them.""");
    }

    @Test
    void oneNewCaseAmongApprovedOnesIsNamed() {
        assertThat(explained(judged(new AllHeld(Set.of(), Set.of("case-3")), n -> true)))
                .startsWith(
                        """
                        FAIL RefundTests.window · v2: nothing is approved yet of 1 of 8 cases

                          asked      8 cases × 20 samples
                          unapproved case-3
                        """);
    }

    @Test
    void untilAllIsAskedNothingIsDecided() {
        Decision decision = DecisionPlan.of(List.of(required(ApprovedAnswers.NOTHING)), CASES, 0)
                .begin();
        decision.take(slot(0, Arm.CANDIDATE), sample(true));

        assertThat(decision.wants(slot(0, Arm.BASELINE))).isFalse();
        assertThat(decision.isDecided()).isFalse();
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void theCostIsFixed() {
        DecisionPlan plan = DecisionPlan.of(List.of(required(ApprovedAnswers.NOTHING)), CASES, 0);

        assertThat(plan.cap()).isEqualTo(160);
        assertThat(plan.fixed()).isEqualTo(160);
        assertThat(plan.expected()).isEqualTo(160);
    }

    @Test
    void tooFewSamplesAreRefusedBeforeTheFirstCall() {
        SampledApprovalRequirement few = new SampledApprovalRequirement(LIMITS, 2, ApprovedAnswers.NOTHING);

        assertThatThrownBy(() -> DecisionPlan.of(List.of(few), 3, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        2 samples of each of 3 cases can never show that they are at most 10.0 points worse than approved, at most 0.100 further away

                          needed samples = 9

                        Why:  even if every check held every time, a loss of 10.0 points would not be ruled out.
                        Fix:  ask each case more often, add cases, or allow a wider margin.""");
        assertThat(DecisionPlan.of(List.of(new SampledApprovalRequirement(LIMITS, 9, ApprovedAnswers.NOTHING)), 3, 0)
                        .cap())
                .isEqualTo(27);
    }

    @Test
    void oneSampleIsNoDistribution() {
        assertThatThrownBy(() -> new SampledApprovalRequirement(LIMITS, 1, ApprovedAnswers.NOTHING))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        samples = 1 is no distribution of answers

                          samples of each case, from 2

                        Fix:  write how often each case is asked: samples = 20""");
    }
}
