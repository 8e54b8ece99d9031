package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.ExactBinomial;
import dev.touchstone.assertions.statistics.FixedPlan;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.statistics.PairedDifference;
import dev.touchstone.assertions.statistics.ProportionInterval;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedTrialsTests {

    private final PassRateRequirement passRate = PassRateRequirement.of(0.9, OptionalDouble.empty());
    private final NoRegressionRequirement noRegression = NoRegressionRequirement.of(0.05, 0.95);

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100, 271, 400})
    void thePassRateIsJudgedByTheExactTails(int n) {
        for (int passes = 0; passes <= n; passes++) {
            Outcome expected = ExactBinomial.lowerTail(passes, n, 0.9) <= 0.001
                    ? Outcome.FAIL
                    : ExactBinomial.upperTail(passes, n, 0.8) <= 0.05 ? Outcome.PASS : Outcome.INCONCLUSIVE;

            assertThat(outcome(passes, n)).isEqualTo(expected);
        }
    }

    @Test
    void atTheSizeOfTheFixedPlanEveryResultDecides() {
        FixedPlan plan = FixedPlan.of(new Hypotheses(0.9, 0.8, 0.001, 0.05));

        assertThat(outcome(plan.critical(), plan.samples())).isEqualTo(Outcome.PASS);
        assertThat(outcome(plan.critical() - 1, plan.samples())).isEqualTo(Outcome.FAIL);
    }

    @Test
    void theEvidenceSaysHowManySamplesWouldHaveDecided() {
        PassRateEvidence evidence = evidence(FinishedTrials.passRate(Trials.of("v2", 20, 20), passRate));

        assertThat(evidence).isEqualTo(new PassRateEvidence(20, 20, ProportionInterval.wilson(20, 20, 0.95), 271, 0));
        assertThat(evidence(FinishedTrials.passRate(Trials.of("v2", 18, 20), passRate))
                        .toDecide())
                .isEqualTo(251);
    }

    @Test
    void beyondTheFixedPlanTheNextDecisiveSizeIsNamed() {
        int n = 272;
        int undecided = -1;
        for (int passes = 0; passes <= n; passes++) {
            undecided = outcome(passes, n) == Outcome.INCONCLUSIVE ? passes : undecided;
        }
        assertThat(undecided).as("a result at 272 that decides nothing").isNotNegative();
        int more = (int) evidence(FinishedTrials.passRate(Trials.of("v2", undecided, n), passRate))
                .toDecide();

        assertThat(more).isPositive();
        for (int passes = 0; passes <= n + more; passes++) {
            assertThat(outcome(passes, n + more)).isNotEqualTo(Outcome.INCONCLUSIVE);
        }
    }

    @ParameterizedTest
    @CsvSource({"59, 59, PASS", "58, 58, INCONCLUSIVE", "1, 1, INCONCLUSIVE", "99, 100, FAIL", "0, 1, FAIL"})
    void whereEveryAnswerMustBeGoodOneWrongFailsAndFiftyNinePass(long passes, long n, Outcome expected) {
        PassRateRequirement every = PassRateRequirement.of(1, OptionalDouble.empty());

        assertThat(FinishedTrials.passRate(Trials.of("v2", passes, n), every).outcome())
                .isEqualTo(expected);
    }

    @Test
    void nothingAskedIsInconclusive() {
        Verdict verdict = FinishedTrials.passRate(Trials.of("v2", 0, 0), passRate);

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(evidence(verdict).toDecide()).isEqualTo(271);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 500, PASS",
        "20, 5, 300, INCONCLUSIVE",
        "40, 5, 500, FAIL",
        "5, 5, 60, INCONCLUSIVE",
        "0, 5, 60, PASS"
    })
    void oneSampleEachIsJudgedOnTheCasesThatDiffer(int worse, int better, int cases, Outcome expected) {
        Verdict verdict = FinishedTrials.noRegression(
                single("v2", cases, i -> i < worse ? 0 : 1),
                single("v1", cases, i -> i >= worse && i < worse + better ? 0 : 1),
                noRegression);

        assertThat(verdict.outcome()).isEqualTo(expected);
        boolean fails = ExactBinomial.upperTail(worse, worse + better, 0.5) <= 0.001;
        boolean passes = PairedDifference.tangoLowerTail(worse, better, cases, 0.05) <= 0.05;
        assertThat(verdict.outcome() == Outcome.FAIL).isEqualTo(fails);
        assertThat(verdict.outcome() == Outcome.PASS).isEqualTo(!fails && passes);
        assertThat(regression(verdict).interval()).isEqualTo(PairedDifference.tango(worse, better, cases, 0.95));
    }

    @Test
    void severalSamplesEachAreJudgedOnTheCaseMeans() {
        Trials baseline = repeated("v1", 40, i -> 9);
        Trials slightly = repeated("v2", 40, i -> i % 4 == 0 ? 8 : i % 4 == 1 ? 10 : 9);
        Trials much = repeated("v2", 40, i -> i % 4 == 0 ? 8 : 6);

        assertThat(FinishedTrials.noRegression(slightly, baseline, noRegression).outcome())
                .isEqualTo(Outcome.PASS);
        Verdict verdict = FinishedTrials.noRegression(much, baseline, noRegression);
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(regression(verdict).interval().method()).isEqualTo("t over cases");
        assertThat(regression(verdict).difference()).isEqualTo(-0.25, Offset.offset(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"58, INCONCLUSIVE", "59, PASS"})
    void noDifferenceAtAllIsNoCertainty(int cases, Outcome expected) {
        assertThat(FinishedTrials.noRegression(
                                repeated("v2", cases, i -> 9), repeated("v1", cases, i -> 9), noRegression)
                        .outcome())
                .isEqualTo(expected);
        assertThat(FinishedTrials.noRegression(single("v2", cases, i -> 1), single("v1", cases, i -> 1), noRegression)
                        .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9, 1, INCONCLUSIVE", "10, 1, FAIL", "72, 10, INCONCLUSIVE", "73, 10, FAIL"})
    void theSameLossEverywhereIsNoCertaintyEither(int cases, int samples, Outcome expected) {
        Trials.Builder candidate = Trials.named("v2");
        Trials.Builder baseline = Trials.named("v1");
        for (int i = 0; i < cases; i++) {
            candidate.add("c-" + i, samples == 1 ? 0 : i % 2, samples);
            baseline.add("c-" + i, samples == 1 ? 1 : i % 2 + 1, samples);
        }

        assertThat(FinishedTrials.noRegression(candidate.build(), baseline.build(), noRegression)
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void aSingleCaseProvesNothing() {
        assertThat(FinishedTrials.noRegression(repeated("v2", 1, i -> 10), repeated("v1", 1, i -> 2), noRegression)
                        .outcome())
                .isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void equalDifferencesStillHaveAnInterval() {
        Verdict verdict =
                FinishedTrials.noRegression(repeated("v2", 20, i -> 9), repeated("v1", 20, i -> 9), noRegression);
        double other = 1 - ProportionInterval.clopperPearson(20, 20, 0.95).low();

        assertThat(regression(verdict).interval().low()).isEqualTo(-other);
        assertThat(regression(verdict).interval().high()).isEqualTo(other);
        assertThat(regression(verdict).interval().method()).isEqualTo("Clopper-Pearson on cases");
    }

    @Test
    void otherCasesAreOtherQuestions() {
        Trials candidate = Trials.named("v2").add("a", 1, 1).add("c", 1, 1).build();
        Trials baseline = Trials.named("v1")
                .add("a", 1, 1)
                .add("b\n", 1, 1)
                .add("d", 1, 1)
                .build();

        assertThatThrownBy(() -> FinishedTrials.noRegression(candidate, baseline, noRegression))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        baseline and candidate were not asked the same golden cases

                          not asked of v2 b\\n, d
                          not asked of v1 c

                        Why:  other cases are other questions: a difference would not belong to the change
                        Fix:  ask both versions every case""");
    }

    @Test
    void manyMissingCasesAreCounted() {
        Trials candidate = single("v2", 12, i -> 1);
        Trials baseline = single("v1", 1, i -> 1);

        assertThatThrownBy(() -> FinishedTrials.noRegression(candidate, baseline, noRegression))
                .hasMessageContaining("  not asked of v2 none\n")
                .hasMessageContaining(
                        "  not asked of v1 c-1, c-2, c-3, c-4, c-5, c-6, c-7, c-8, c-9, c-10 and 1 more\n");
    }

    @Test
    void sumsCannotBePaired() {
        assertThatThrownBy(() ->
                        FinishedTrials.noRegression(Trials.of("v2", 9, 10), repeated("v1", 1, i -> 9), noRegression))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the golden cases of v2 are not known

                          counts 9 of 10, as a sum only

                        Why:  versions are compared case by case: sums hide which questions were asked
                        Fix:  count per case: Trials.named("v2").add(caseId, grade)….build()""");
    }

    private Outcome outcome(long passes, long n) {
        return FinishedTrials.passRate(Trials.of("v2", passes, n), passRate).outcome();
    }

    private static Trials single(String name, int cases, IntUnaryOperator passes) {
        return trials(name, cases, passes, 1);
    }

    private static Trials repeated(String name, int cases, IntUnaryOperator passes) {
        return trials(name, cases, passes, 10);
    }

    private static Trials trials(String name, int cases, IntUnaryOperator passes, int samples) {
        Trials.Builder trials = Trials.named(name);
        for (int i = 0; i < cases; i++) {
            trials.add("c-" + i, passes.applyAsInt(i), samples);
        }
        return trials.build();
    }

    private static PassRateEvidence evidence(Verdict verdict) {
        return (PassRateEvidence) verdict.findings().get(0).evidence();
    }

    private static RegressionEvidence regression(Verdict verdict) {
        return (RegressionEvidence) verdict.findings().get(0).evidence();
    }
}
